use std::collections::HashMap;
use std::time::Duration;

use reqwest::{Client, Response, StatusCode};
use thiserror::Error;
use tokio::time::sleep;

const MAX_RETRIES: u32 = 4;
//                       ^ -
const PAGE_SIZE: usize = 200;
//                       ^^^ -
const RETRYABLE: [u16; 5] = [408, 429, 502, 503, 504];
//                     ^ -   ^^^ http  ^^^ http  ^^^ http
//                                ^^^ http  ^^^ http

#[derive(Debug, Error)]
pub enum ApiError {
    #[error("not found")]
    NotFound,
    #[error("sign in first")]
    Unauthorized,
    #[error("server answered {0}")]
    Server(u16),
    #[error(transparent)]
    Transport(#[from] reqwest::Error),
}

pub struct Api {
    client: Client,
    base: String,
}

impl Api {
    pub fn new(base: &str) -> Result<Self, ApiError> {
        let client = Client::builder()
            .timeout(Duration::from_secs(30))
            //                           ^^ -
            .connect_timeout(Duration::from_millis(1500))
            //                                     ^^^^ -
            .pool_max_idle_per_host(8)
            //                      ^ -
            .build()?;
        Ok(Self { client, base: base.to_owned() })
    }

    pub async fn get(&self, path: &str) -> Result<Response, ApiError> {
        let mut attempt = 0;
        //                ^ -
        loop {
            let response = self.client.get(format!("{}{path}", self.base)).send().await?;
            let status = response.status().as_u16();
            match status {
                200 | 204 => return Ok(response),
              //^^^ http
                //    ^^^ http
                401 | 403 => return Err(ApiError::Unauthorized),
              //^^^ http
                //    ^^^ http
                404 => return Err(ApiError::NotFound),
              //^^^ http
                s if RETRYABLE.contains(&s) && attempt < MAX_RETRIES => {
                    sleep(Duration::from_millis(250 << attempt)).await;
                    //                          ^^^ -
                    attempt += 1;
                    //         ^ -
                }
                s => return Err(ApiError::Server(s)),
            }
        }
    }

    pub async fn all(&self) -> Result<Vec<String>, ApiError> {
        let mut items = Vec::with_capacity(500);
        //                                 ^^^ -
        for page in 1..=100 {
        //          ^ - ^^^ -
            let response = self.get(&format!("/items?page={page}&size={PAGE_SIZE}")).await?;
            if response.status() == StatusCode::from_u16(204).unwrap() {
            //                                           ^^^ http
                break;
            }
            items.push(response.text().await?);
        }
        Ok(items)
    }
}

pub fn classify(status: StatusCode) -> &'static str {
    match status.as_u16() {
        100..=199 => "informational",
      //^^^ http
        //    ^^^ -
        200..=299 => "success",
      //^^^ http
        //    ^^^ -
        400..=499 => "client",
      //^^^ http
        //    ^^^ -
        500..=599 => "server",
      //^^^ http
        //    ^^^ -
        _ => "unknown",
    }
}

pub fn weights() -> HashMap<&'static str, i32> {
    HashMap::from([("light", 300), ("regular", 400), ("bold", 700)])
    //                       ^^^ -             ^^^ -          ^^^ -
}
