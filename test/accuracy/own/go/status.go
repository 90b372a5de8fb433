// Package status names what the nodes of the cluster tell each other.
package status

// Answers of the HTTP side.
const (
	StatusOK                 = 200
	//                         ^^^ def http
	StatusPartialContent     = 206
	//                         ^^^ def http
	StatusMultiStatus        = 207
	//                         ^^^ def http
	StatusPreconditionFailed = 412
	//                         ^^^ def http
	StatusLocked             = 423
	//                         ^^^ def http
	StatusInsufficientSpace  = 507
	//                         ^^^ def http
)

// Close codes of the socket side.
const (
	CloseNormal    = 1000
	//               ^^^^ def websocket
	CloseGoingAway = 1001
	//               ^^^^ def websocket
	CloseProtocol  = 1002
	//               ^^^^ def websocket
	CloseRestart   = 1012
	//               ^^^^ def websocket
	CloseMoved     = 4302
	//               ^^^^ def websocket
)

// Answers of resolvers.
const (
	RcodeSuccess  = 0
	//              ^ def dns
	RcodeServFail = 2
	//              ^ def dns
	RcodeNXDomain = 3
	//              ^ def dns
	RcodeRefused  = 5
	//              ^ def dns
)

// Answers of the broker.
const (
	KafkaUnknownTopic     = 3
	//                      ^ def kafka
	KafkaLeaderMissing    = 5
	//                      ^ def kafka
	KafkaRequestTimedOut  = 7
	//                      ^ def kafka
	KafkaRebalanceRunning = 27
	//                      ^^ def kafka
)

// Record types, sizes and times.
const (
	TypeA      = 1
	//           ^ -
	TypeNS     = 2
	//           ^ -
	TypeMX     = 15
	//           ^^ -
	TypeAAAA   = 28
	//           ^^ -
	MaxUDP     = 512
	//           ^^^ -
	EDNSSize   = 1232
	//           ^^^^ -
	TTLDefault = 300
	//           ^^^ -
	Weight     = 404
	//           ^^^ -
)

var textOf = map[int]string{
	  200: "ok",
	//^^^ def http
	  412: "changed meanwhile",
	//^^^ def http
	  423: "locked",
	//^^^ def http
	  507: "no space",
	//^^^ def http
}

// Retry tells how many milliseconds to wait, -1 for never.
func Retry(status, kafkaErr int) int {
	if kafkaErr == 5 || kafkaErr == 7 {
	//             ^ kafka          ^ kafka
		return 200
		//     ^^^ -
	}
	switch status {
	case 423:
	//   ^^^ http
		return 500
		//     ^^^ -
	case 503, StatusInsufficientSpace:
	//   ^^^ http
		return 5000
		//     ^^^^ -
	case 200, 412:
	//   ^^^ http
	//        ^^^ http
		return -1
		//     ^^ -
	}
	return 1000
	//     ^^^^ -
}

// Missing tells whether the name does not exist.
func Missing(rcode int) bool {
	return rcode == 3
	//              ^ dns
}
