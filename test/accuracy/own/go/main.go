package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

const (
	exitOK       = 0
	//             ^ def exit-code
	exitFailure  = 1
	//             ^ def exit-code
	exitUsage    = 2
	//             ^ def exit-code
	pollInterval = 500 * time.Millisecond
	//             ^^^ -
)

func main() {
	port := flag.Int("port", 8080, "port to listen on")
	//                       ^^^^ -
	workers := flag.Int("workers", 4, "number of workers")
	//                             ^ -
	flag.Parse()
	if *port < 1 || *port > 65535 {
	//         ^ -          ^^^^^ -
		fmt.Fprintln(os.Stderr, "bad port")
		os.Exit(2)
		//      ^ exit-code
	}
	if flag.NArg() == 0 {
	//                ^ -
		os.Exit(exitUsage)
	}
	signals := make(chan os.Signal, 1)
	//                              ^ -
	signal.Notify(signals, syscall.Signal(15), os.Interrupt)
	//                                    ^^ signal
	go func() {
		<-signals
		os.Exit(130)
		//      ^^^ exit-code
	}()
	for i := 0; i < *workers; i++ {
	//       ^ -
		if code := run(flag.Arg(0), *port+i); code != 0 {
		//                      ^ -                   ^ exit-code
			os.Exit(code)
		}
	}
	time.Sleep(pollInterval)
	os.Exit(0)
	//      ^ exit-code
}

func run(name string, port int) int {
	cmd := exec.Command(name, fmt.Sprint(port))
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		switch exit.ExitCode() {
		case 1:
		//   ^ exit-code
			return 1
			//     ^ exit-code
		case 75:
		//   ^^ exit-code
			time.Sleep(30 * time.Second)
			//         ^^ -
			return run(name, port)
		case 137, 143:
		//   ^^^ exit-code
		//        ^^^ exit-code
			fmt.Println("killed")
		case -1:
		//   ^^ exit-code
			return 128 + 9
			//     ^^^ - ^ signal
		}
		return exit.ExitCode()
	}
	if err != nil {
		return 127
		//     ^^^ exit-code
	}
	return 0
	//     ^ exit-code
}

func alive(pid int) bool {
	err := syscall.Kill(pid, syscall.Signal(0))
	//                                      ^ -
	if err == syscall.Errno(3) {
	//                      ^ errno
		return false
	}
	if err == syscall.Errno(1) {
	//                      ^ errno
		return true
	}
	return err == nil
}

func open(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	//                                                 ^^^^^ -
	var errno syscall.Errno
	if errors.As(err, &errno) && errno == 28 {
	//                                    ^^ errno
		time.Sleep(2 * time.Second)
		//         ^ -
	}
	return f, err
}
