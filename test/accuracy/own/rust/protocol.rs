//! Frames and errors of an HTTP/2 proxy.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Reason {
    NoError = 0x0,
    //        ^^^ def http2
    ProtocolError = 0x1,
    //              ^^^ def http2
    InternalError = 0x2,
    //              ^^^ def http2
    FlowControl = 0x3,
    //            ^^^ def http2
    StreamClosed = 0x5,
    //             ^^^ def http2
    FrameSize = 0x6,
    //          ^^^ def http2
    RefusedStream = 0x7,
    //              ^^^ def http2
    Cancel = 0x8,
    //       ^^^ def http2
    EnhanceYourCalm = 0xb,
    //                ^^^ def http2
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum FrameType {
    Data = 0x0,
    //     ^^^ -
    Headers = 0x1,
    //        ^^^ -
    Priority = 0x2,
    //         ^^^ -
    RstStream = 0x3,
    //          ^^^ -
    Settings = 0x4,
    //         ^^^ -
    PushPromise = 0x5,
    //            ^^^ -
    Ping = 0x6,
    //     ^^^ -
    GoAway = 0x7,
    //       ^^^ -
}

pub const DEFAULT_WINDOW: u32 = 65_535;
//                              ^^^^^^ -
pub const MAX_FRAME: usize = 16_384;
//                           ^^^^^^ -
pub const ALERT_CLOSE_NOTIFY: u8 = 0;
//                                 ^ def tls
pub const ALERT_HANDSHAKE_FAILURE: u8 = 40;
//                                      ^^ def tls
pub const ALERT_UNKNOWN_CA: u8 = 48;
//                               ^^ def tls
pub const HEADER_LEN: usize = 9;
//                            ^ -

impl From<u32> for Reason {
    fn from(code: u32) -> Self {
        match code {
            0x0 => Reason::NoError,
          //^^^ http2
            0x2 => Reason::InternalError,
          //^^^ http2
            0x3 => Reason::FlowControl,
          //^^^ http2
            0x7 => Reason::RefusedStream,
          //^^^ http2
            0x8 => Reason::Cancel,
          //^^^ http2
            0xb => Reason::EnhanceYourCalm,
          //^^^ http2
            _ => Reason::ProtocolError,
        }
    }
}

pub struct Head {
    pub length: u32,
    pub kind: u8,
    pub flags: u8,
    pub stream: u32,
}

pub fn head(bytes: &[u8; 9]) -> Head {
//                       ^ -
    Head {
        length: u32::from(bytes[0]) << 16 | u32::from(bytes[1]) << 8 | u32::from(bytes[2]),
        //                      ^ -    ^^ -                 ^ -    ^ -                 ^ -
        kind: bytes[3],
        //          ^ -
        flags: bytes[4],
        //           ^ -
        stream: u32::from_be_bytes([bytes[5], bytes[6], bytes[7], bytes[8]]) & 0x7fff_ffff,
        //                                ^ -       ^ -       ^ -       ^ -    ^^^^^^^^^^^ -
    }
}

pub fn alert_text(description: u8) -> &'static str {
    match description {
        0 => "closed",
      //^ tls
        40 => "handshake failed",
      //^^ tls
        42 | 43 | 45 => "bad certificate",
      //^^ tls    ^^ tls
        //   ^^ tls
        48 => "unknown authority",
      //^^ tls
        70 => "protocol version",
      //^^ tls
        _ => "other",
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", *self as u32)
    }
}

pub fn status_for(reason: Reason) -> u16 {
    match reason {
        Reason::NoError => 200,
        //                 ^^^ http
        Reason::RefusedStream => 503,
        //                       ^^^ http
        Reason::EnhanceYourCalm => 429,
        //                         ^^^ http
        Reason::FrameSize => 413,
        //                   ^^^ http
        _ => 502,
        //   ^^^ http
    }
}
