use axum::body::Body;
use axum::http::{Request, StatusCode};
use rusqlite::ErrorCode;
use tower::ServiceExt;

use notes::{app, Store};

#[tokio::test]
async fn answers_notes() {
    let store = Store::in_memory(500).unwrap();
    //                           ^^^ -
    let id = store.add("milk", 2000).unwrap();
    //                         ^^^^ -
    assert_eq!(id, 1);
    //             ^ -
    let response = app(store).oneshot(get("/notes/1")).await.unwrap();
    assert_eq!(response.status(), 200);
    //                            ^^^ http
    assert_eq!(response.headers().len(), 2);
    //                                   ^ -
}

#[tokio::test]
async fn misses_notes() {
    let response = app(Store::in_memory(10).unwrap()).oneshot(get("/notes/404")).await.unwrap();
    //                                  ^^ -
    assert_eq!(response.status().as_u16(), 404);
    //                                     ^^^ http
    assert_ne!(response.status(), StatusCode::from_u16(500).unwrap());
    //                                                 ^^^ http
}

#[tokio::test]
async fn refuses_large_notes() {
    let body = "x".repeat(70_000);
    //                    ^^^^^^ -
    let response = app(Store::in_memory(10).unwrap()).oneshot(post(body)).await.unwrap();
    //                                  ^^ -
    assert!(response.status().as_u16() == 413);
    //                                    ^^^ http
    assert!(matches!(response.status().as_u16(), 400 | 413 | 422));
    //                                           ^^^ http    ^^^ http
    //                                                 ^^^ http
}

#[test]
fn tells_duplicates() {
    let store = Store::in_memory(10).unwrap();
    //                           ^^ -
    store.add("a", 1).unwrap();
    //             ^ -
    match store.add("a", 1) {
    //                   ^ -
        Err(rusqlite::Error::SqliteFailure(e, _)) => {
            assert_eq!(e.extended_code, 2067);
            //                          ^^^^ sqlite
            assert_eq!(e.code, ErrorCode::ConstraintViolation);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn locked_database() {
    let e = rusqlite::ffi::Error::new(5);
    //                                ^ sqlite
    assert!(Store::busy(&e));
    let e = rusqlite::ffi::Error::new(19);
    //                                ^^ sqlite
    assert!(!Store::busy(&e));
    assert_eq!(Store::backoff(3).as_millis(), 400);
    //                        ^ -             ^^^ -
    assert_eq!(Store::limit(), 200);
    //                         ^^^ -
}

#[test]
fn command_line() {
    let mut cmd = assert_cmd::Command::cargo_bin("notes").unwrap();
    cmd.arg("--bogus").assert().failure().code(2);
    //                                         ^ exit-code
    let mut cmd = assert_cmd::Command::cargo_bin("notes").unwrap();
    cmd.args(["list", "--limit", "5"]).assert().success().code(0);
    //                                                         ^ exit-code
}

fn get(uri: &str) -> Request<Body> {
    Request::get(uri).header("x-trace", 404).body(Body::empty()).unwrap()
    //                                  ^^^ -
}

fn post(body: String) -> Request<Body> {
    Request::post("/notes").header("content-length", body.len() + 0).body(Body::from(body)).unwrap()
    //                                                            ^ -
}
