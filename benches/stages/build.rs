//! The whole program in a new process: both papers of the sample, on disk.

use std::process::{Command, Stdio};

use criterion::{BatchSize, Criterion};

use crate::sample::top;

pub fn time(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("whole");
    group.sample_size(20);
    group.bench_function("build", |bencher| {
        bencher.iter_batched(
            || tempfile::tempdir().expect("a temporary folder can be made"),
            |folder| {
                let built = Command::new(env!("CARGO_BIN_EXE_scrutineer"))
                    .current_dir(top())
                    .args(["build", "--output"])
                    .arg(folder.path().join("output"))
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .status()
                    .expect("the program starts");
                assert!(built.success(), "the sample can be built");
                folder
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}
