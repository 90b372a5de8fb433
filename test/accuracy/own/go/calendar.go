package calendar

import "fmt"

const (
	secondsPerHour = 3600
	//               ^^^^ -
	secondsPerDay  = 86400
	//               ^^^^^ -
	unixToInternal = 719162 * secondsPerDay
	//               ^^^^^^ -
	daysPer400     = 146097
	//               ^^^^^^ -
	daysPer100     = 36524
	//               ^^^^^ -
	daysPer4       = 1461
	//               ^^^^ -
)

type Opcode uint8

const (
	OpNop  Opcode = 0
	//              ^ -
	OpPush Opcode = 1
	//              ^ -
	OpAdd  Opcode = 16
	//              ^^ -
	OpCall Opcode = 32
	//              ^^ -
	OpRet  Opcode = 33
	//              ^^ -
)

var months = [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
//                    ^^ -    ^^ -    ^^ -    ^^ -    ^^ -    ^^ -
//                        ^^ -    ^^ -    ^^ -    ^^ -    ^^ -    ^^ -

func IsLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
	//          ^ -  ^ -        ^^^ -  ^ -       ^^^ -  ^ -
}

func Weekday(year, month, day int) int {
	if month < 3 {
	//         ^ -
		month += 12
		//       ^^ -
		year--
	}
	k, j := year%100, year/100
	//           ^^^ -     ^^^ -
	return (day + 13*(month+1)/5 + k + k/4 + j/4 + 5*j) % 7
	//            ^^ -      ^ -          ^ -   ^ - ^ -    ^ -
	//                         ^ -
}

func DaysIn(year, month int) int {
	if month == 2 && IsLeap(year) {
	//          ^ -
		return 29
		//     ^^ -
	}
	return months[month-1]
	//                  ^ -
}

func Era(year int) string {
	switch {
	case year < 500:
	//          ^^^ -
		return "antiquity"
	case year < 1500:
	//          ^^^^ -
		return "middle ages"
	case year == 2000:
	//           ^^^^ -
		return "millennium"
	default:
		return fmt.Sprintf("%d00s", year/100)
		//                               ^^^ -
	}
}

func Clock(seconds int) string {
	h := seconds / secondsPerHour
	m := seconds % secondsPerHour / 60
	//                              ^^ -
	return fmt.Sprintf("%02d:%02d", h%24, m)
	//                                ^^ -
}

func Error(want, got int) int {
	err := want - got
	if err < -200 || err > 200 {
	//       ^^^^ -        ^^^ -
		return 200
		//     ^^^ -
	}
	if err == 404 {
	//        ^^^ -
		err = 400
		//    ^^^ -
	}
	return err * 100 / 500
	//           ^^^ - ^^^ -
}

func Status(percent int) string {
	if percent >= 100 {
	//            ^^^ -
		return "done"
	}
	if percent > 50 {
	//           ^^ -
		return "halfway"
	}
	return "started"
}
