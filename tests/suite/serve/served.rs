//! A server that was started for a test, and a browser of a few lines.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use crate::support::project::Project;

/// A server at work. It is ended with its test.
pub struct Served {
    child: Child,
    address: String,
}

/// What was answered.
pub struct Answer {
    /// The number of the status.
    pub status: u16,
    /// The lines before the content.
    pub head: String,
    /// The content.
    pub body: String,
}

impl Served {
    /// Starts to serve a project, at any port that is free.
    pub fn start(project: &Project) -> Served {
        let mut command = project.command(&["serve", "--port", "0"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command starts");
        let mut line = String::new();
        let printed = child.stdout.as_mut().expect("its output");
        BufReader::new(printed)
            .read_line(&mut line)
            .expect("it says where the papers are");
        let address = line
            .split("http://")
            .nth(1)
            .and_then(|rest| rest.split('/').next());
        let address = address.unwrap_or_else(|| panic!("no address in “{line}”"));
        Served {
            address: address.to_owned(),
            child,
        }
    }

    /// The name and the port of the server.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Sends lines as they are, each with its end, and reads the answer.
    pub fn send(&self, lines: &[&str]) -> Answer {
        let mut stream = TcpStream::connect(&self.address).expect("the server listens");
        let mut request = lines.join("\r\n");
        request.push_str("\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        let answer = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|number| number.parse().ok());
        Answer {
            status: status.unwrap_or_else(|| panic!("no status in “{head}”")),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// Asks for a page as a browser does.
    pub fn get(&self, path: &str) -> Answer {
        self.send(&[
            &format!("GET {path} HTTP/1.1"),
            &format!("Host: {}", self.address),
        ])
    }

    /// The page as soon as it is as it should be: it is asked for again whenever the server says that it has changed.
    #[track_caller]
    pub fn page_when(&self, path: &str, is_it: impl Fn(&Answer) -> bool) -> Answer {
        const MOST: usize = 20;
        for _ in 0..MOST {
            let page = self.get(path);
            if is_it(&page) {
                return page;
            }
            let seen = page.body.split("data-seen=\"").nth(1);
            let seen = seen.and_then(|rest| rest.split('"').next());
            let seen = seen.unwrap_or_else(|| panic!("{path} does not wait for a change"));
            self.get(&format!("/-/live?page={path}&seen={seen}"));
        }
        panic!("{path} never was as it should be: {}", self.get(path).body);
    }

    /// Asks the program to end as a terminal that is closed does, and returns how it ended and what it said.
    #[cfg(unix)]
    pub fn end(mut self) -> (Option<i32>, String) {
        use rustix::process::{Pid, Signal, kill_process};
        let pid = Pid::from_child(&self.child);
        kill_process(pid, Signal::TERM).expect("it is there");
        let mut said = String::new();
        let stream = self.child.stderr.as_mut().expect("what it says");
        stream.read_to_string(&mut said).expect("words");
        let status = self.child.wait().expect("it ends");
        (status.code(), said)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
        let _ended_already = self.child.wait();
    }
}
