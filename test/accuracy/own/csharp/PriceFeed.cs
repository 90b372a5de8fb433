using System;
using System.Net.WebSockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Grpc.Core;
using Npgsql;

namespace Acme.Trading
{
    public class PriceFeed
    {
        private readonly byte[] buffer = new byte[16 * 1024];
        //                                        ^^ - ^^^^ -
        private int failures;

        public async Task Run(Uri uri, CancellationToken token)
        {
            while (!token.IsCancellationRequested)
            {
                using var socket = new ClientWebSocket();
                socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(20);
                //                                                      ^^ -
                await socket.ConnectAsync(uri, token);
                await Listen(socket, token);
                int? close = (int?)socket.CloseStatus;
                if (close == 1000) return;
                //           ^^^^ websocket
                if (close == 1008 || close == 4401) throw new UnauthorizedAccessException();
                //           ^^^^ websocket   ^^^^ websocket
                failures++;
                await Task.Delay(Math.Min(1000 * failures, 30000), token);
                //                        ^^^^ -           ^^^^^ -
            }
        }

        private async Task Listen(WebSocket socket, CancellationToken token)
        {
            while (socket.State == WebSocketState.Open)
            {
                var result = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), token);
                if (result.Count == buffer.Length)
                    await socket.CloseAsync((WebSocketCloseStatus)1009, "too big", token);
                    //                                            ^^^^ websocket
                var text = Encoding.UTF8.GetString(buffer, 0, result.Count);
                //                                         ^ -
                if (text.Length > 4096) continue;
                //                ^^^^ -
                Handle(text);
            }
        }

        public async Task Save(NpgsqlConnection db, decimal price)
        {
            try
            {
                await using var command = new NpgsqlCommand("insert into price values ($1, $2)", db);
                command.CommandTimeout = 15;
                //                       ^^ -
                await command.ExecuteNonQueryAsync();
            }
            catch (PostgresException e) when (e.SqlState == "23505")
            //                                               ^^^^^ sqlstate
            {
                failures = 0;
                //         ^ -
            }
            catch (PostgresException e) when (e.SqlState is "40001" or "40P01")
            //                                               ^^^^^ sqlstate
            //                                                          ^^^^^ sqlstate
            {
                await Task.Delay(100);
                //               ^^^ -
            }
        }

        public bool ShouldRetry(RpcException e)
        {
            var code = (int)e.StatusCode;
            return code == 14 || code == 8 || code == 4;
            //             ^^ grpc       ^ grpc       ^ grpc
        }

        private void Handle(string text) => failures = text.Length == 0 ? failures + 1 : 0;
        //                                                            ^ -            ^ - ^ -
    }
}
