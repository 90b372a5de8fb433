package rpc

import (
	"context"
	"time"

	"github.com/gorilla/websocket"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/status"
)

const (
	maxMessage = 4 << 20
	//           ^ -  ^^ -
	pingEvery  = 54 * time.Second
	//           ^^ -
	closeKick  = 4001
	//           ^^^^ def websocket
)

var httpOf = map[codes.Code]int{
	codes.OK:                 200,
	//                        ^^^ http
	codes.InvalidArgument:    400,
	//                        ^^^ http
	codes.Unauthenticated:    401,
	//                        ^^^ http
	codes.PermissionDenied:   403,
	//                        ^^^ http
	codes.NotFound:           404,
	//                        ^^^ http
	codes.AlreadyExists:      409,
	//                        ^^^ http
	codes.ResourceExhausted:  429,
	//                        ^^^ http
	codes.Unimplemented:      501,
	//                        ^^^ http
	codes.Unavailable:        503,
	//                        ^^^ http
	codes.DeadlineExceeded:   504,
	//                        ^^^ http
	codes.FailedPrecondition: 400,
	//                        ^^^ http
}

func Serve() *grpc.Server {
	return grpc.NewServer(
		grpc.MaxRecvMsgSize(maxMessage),
		grpc.MaxConcurrentStreams(200),
		//                        ^^^ -
		grpc.KeepaliveParams(keepalive.ServerParameters{MaxConnectionAge: 300 * time.Second}),
		//                                                                ^^^ -
	)
}

func (s *server) Reserve(ctx context.Context, in *Request) (*Reply, error) {
	if in.Count < 1 || in.Count > 100 {
	//            ^ -             ^^^ -
		return nil, status.Error(3, "count is 1 to 100")
		//                       ^ grpc
	}
	left, err := s.stock.Take(ctx, in.Sku, in.Count)
	if err != nil {
		return nil, status.Errorf(codes.Code(14), "stock: %v", err)
		//                                   ^^ grpc
	}
	if left < 0 {
	//        ^ -
		return nil, status.Error(codes.Code(8), "sold out")
		//                                  ^ grpc
	}
	return &Reply{Left: int32(left)}, nil
}

func retry(err error) bool {
	code := status.Code(err)
	return code == 14 || code == 4 || code == codes.Aborted
	//             ^^ grpc       ^ grpc
}

func (c *conn) pump() {
	ticker := time.NewTicker(pingEvery)
	defer ticker.Stop()
	for range ticker.C {
		deadline := time.Now().Add(10 * time.Second)
		//                         ^^ -
		if c.ws.WriteControl(websocket.PingMessage, nil, deadline) != nil {
			return
		}
		_, data, err := c.ws.ReadMessage()
		if websocket.IsCloseError(err, 1000, 1001, 1005) {
		//                             ^^^^ websocket
		//                                   ^^^^ websocket
		//                                         ^^^^ websocket
			return
		}
		if len(data) > 65536 {
		//             ^^^^^ -
			msg := websocket.FormatCloseMessage(1009, "too big")
			//                                  ^^^^ websocket
			_ = c.ws.WriteMessage(8, msg)
			//                    ^ -
		}
		if e, ok := err.(*websocket.CloseError); ok && e.Code == 1006 {
		//                                                       ^^^^ websocket
			c.reconnect(3)
			//          ^ -
		}
	}
}
