namespace Acme.Gateway
{
    /// <summary>Answers of the gateway.</summary>
    public enum GatewayStatus
    {
        Ok = 200,
        //   ^^^ def http
        Accepted = 202,
        //         ^^^ def http
        BadRequest = 400,
        //           ^^^ def http
        Forbidden = 403,
        //          ^^^ def http
        NotFound = 404,
        //         ^^^ def http
        Timeout = 408,
        //        ^^^ def http
        Internal = 500,
        //         ^^^ def http
        BadGateway = 502,
        //           ^^^ def http
    }

    public enum CloseReason
    {
        Normal = 1000,
        //       ^^^^ def websocket
        GoingAway = 1001,
        //          ^^^^ def websocket
        ProtocolError = 1002,
        //              ^^^^ def websocket
        PolicyViolation = 1008,
        //                ^^^^ def websocket
        SessionExpired = 4001,
        //               ^^^^ def websocket
    }

    public enum RpcCode
    {
        ParseError = -32700,
        //           ^^^^^^ def json-rpc
        InvalidRequest = -32600,
        //               ^^^^^^ def json-rpc
        MethodNotFound = -32601,
        //               ^^^^^^ def json-rpc
        InvalidParams = -32602,
        //              ^^^^^^ def json-rpc
        Internal = -32603,
        //         ^^^^^^ def json-rpc
    }

    public enum PaperSize
    {
        Letter = 1,
        //       ^ -
        Legal = 5,
        //      ^ -
        A3 = 8,
        //   ^ -
        A4 = 9,
        //   ^ -
    }

    public enum EventId
    {
        Started = 1000,
        //        ^^^^ -
        Stopped = 1001,
        //        ^^^^ -
        ConfigLoaded = 2000,
        //             ^^^^ -
        ConfigMissing = 2001,
        //              ^^^^ -
    }

    public static class Mapping
    {
        public static int ToHttp(RpcCode code)
        {
            switch (code)
            {
                case RpcCode.MethodNotFound: return 404;
                //                                  ^^^ http
                case RpcCode.InvalidParams: return 422;
                //                                 ^^^ http
                case RpcCode.InvalidRequest: return 400;
                //                                  ^^^ http
                default: return 500;
                //              ^^^ http
            }
        }

        public static bool IsServerError(int rpcCode) => rpcCode <= -32000 && rpcCode >= -32099;
        //                                                          ^^^^^^ json-rpc      ^^^^^^ json-rpc

        public static string Level(int severity) => severity switch
        {
            0 => "debug",
          //^ -
            1 => "info",
          //^ -
            2 => "warning",
          //^ -
            _ => "error",
        };
    }
}
