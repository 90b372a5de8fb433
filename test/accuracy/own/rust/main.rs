use std::fs::File;
use std::io::{self, Read};
use std::process::{Command, ExitCode};

use nix::errno::Errno;
use nix::sys::signal::{kill, Signal};
use nix::unistd::Pid;

const EX_USAGE: i32 = 64;
//                    ^^ def exit-code
const EX_NOINPUT: i32 = 66;
//                      ^^ def exit-code
const BUFFER: usize = 8192;
//                    ^^^^ -

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    if args.len() < 2 {
    //              ^ -
        eprintln!("usage: watch COMMAND");
        std::process::exit(EX_USAGE);
    }
    if args.len() > 16 {
    //              ^^ -
        return ExitCode::from(64);
        //                    ^^ exit-code
    }
    match read(&args[1]) {
    //               ^ -
        Ok(size) if size > 500 => eprintln!("large file"),
        //                 ^^^ -
        Ok(_) => {}
        Err(e) if e.raw_os_error() == Some(2) => std::process::exit(EX_NOINPUT),
        //                                 ^ errno
        Err(e) if e.raw_os_error() == Some(13) => std::process::exit(77),
        //                                 ^^ errno                  ^^ exit-code
        Err(_) => std::process::exit(74),
        //                           ^^ exit-code
    }
    let status = Command::new("make").arg("-j4").status().expect("make");
    match status.code() {
        Some(0) => ExitCode::from(0),
        //   ^ exit-code          ^ exit-code
        Some(2) => {
        //   ^ exit-code
            eprintln!("make failed");
            ExitCode::from(1)
            //             ^ exit-code
        }
        Some(code) if code > 128 => std::process::exit(code),
        //                   ^^^ exit-code
        Some(_) => ExitCode::FAILURE,
        None => ExitCode::from(137),
        //                     ^^^ exit-code
    }
}

fn read(path: &str) -> io::Result<usize> {
    let mut file = File::open(path)?;
    let mut buffer = [0u8; BUFFER];
    //                ^^^ -
    let mut total = 0usize;
    //              ^^^^^^ -
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(total),
            // ^ -
            Ok(n) => total += n,
            Err(e) if e.raw_os_error() == Some(4) => continue,
            //                                 ^ errno
            Err(e) => return Err(e),
        }
        if total > 64 * 1024 * 1024 {
        //         ^^ - ^^^^ - ^^^^ -
            return Err(io::Error::from_raw_os_error(27));
            //                                      ^^ errno
        }
    }
}

fn stop(pid: i32) -> bool {
    match kill(Pid::from_raw(pid), Signal::SIGTERM) {
        Ok(()) => true,
        Err(e) => e as i32 == 3 || e == Errno::EPERM,
        //                    ^ errno
    }
}

unsafe fn reap(pid: i32) -> i32 {
    let mut status = 0;
    //               ^ -
    libc::kill(pid, 9);
    //              ^ signal
    if libc::waitpid(pid, &mut status, 0) < 0 && *libc::__errno_location() == 10 {
    //                                 ^ -  ^ -                               ^^ errno
        return -1;
        //     ^^ -
    }
    if libc::WIFSIGNALED(status) && libc::WTERMSIG(status) == 11 {
    //                                                        ^^ signal
        eprintln!("crashed");
    }
    libc::usleep(1000);
    //           ^^^^ -
    libc::WEXITSTATUS(status)
}
