//! A listener and a desk → answers, on a thread of their own, until a signal comes.

use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use tokio::runtime::Builder;

use super::desk::Desk;
use crate::watch::Bell;

/// Starts to answer. A signal rings the bell, and nobody is answered any more.
pub(super) fn start(listener: TcpListener, desk: Desk, bell: Bell) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    // One thread is enough for one person, and leaves the others to those who make papers.
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    let serving = move || {
        runtime.block_on(async {
            let desk = Router::new().fallback(answer).with_state(Arc::new(desk));
            tokio::spawn(async move { axum::serve(listener, desk).await });
            // Without signals, the system ends the program in its own way.
            if ended().await.is_err() {
                std::future::pending::<()>().await;
            }
        });
        bell.end();
    };
    thread::Builder::new()
        .name("serve".to_owned())
        .spawn(serving)?;
    Ok(())
}

async fn answer(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    desk.answer(request.into_parts().0).await
}

/// Waits for a signal to end.
#[cfg(unix)]
async fn ended() -> io::Result<()> {
    use std::future::poll_fn;
    use std::task::Poll;

    use tokio::signal::unix::{SignalKind, signal};

    let kinds = [
        SignalKind::interrupt(),
        SignalKind::terminate(),
        SignalKind::hangup(),
    ];
    let signals: io::Result<Vec<_>> = kinds.into_iter().map(signal).collect();
    let mut signals = signals?;
    poll_fn(|context| {
        let came = signals
            .iter_mut()
            .any(|one| one.poll_recv(context).is_ready());
        match came {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    })
    .await;
    Ok(())
}

/// Waits for a signal to end.
#[cfg(not(unix))]
async fn ended() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
