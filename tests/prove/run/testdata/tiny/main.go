// Command tiny is a service that behaves as its environment says.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"time"
)

// The names are those that the probe uses from packages or the language: it has to live beside them.
var (
	net0    = 0
	runtime = "a package-level name that is also a package"
	min     = 1
)

var (
	kept  [][]byte
	files []*os.File
)

func main() {
	switch os.Getenv("MODE") {
	case "exit":
		fmt.Println("cannot start: no such table")
		os.Exit(3)
	case "wait":
		fmt.Println("waiting for a message that does not come")
		select {}
	case "mute":
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			log.Fatal(err)
		}
		for {
			if conn, err := listener.Accept(); err == nil {
				conn.Close()
			}
		}
	case "child":
		if err := exec.Command("sleep", "300").Start(); err != nil {
			log.Fatal(err)
		}
	case "chatty":
		go func() {
			for line := 0; ; line++ {
				fmt.Println("line", line, "of a service that logs a lot, and never stops doing so")
			}
		}()
	case "side":
		go http.ListenAndServe(os.Getenv("METRICS_ADDR"), nil)
		time.Sleep(50 * time.Millisecond)
	}
	http.HandleFunc("/keep", func(w http.ResponseWriter, r *http.Request) {
		size, _ := strconv.Atoi(r.URL.Query().Get("bytes"))
		kept = append(kept, make([]byte, size))
	})
	http.HandleFunc("/block", func(w http.ResponseWriter, r *http.Request) {
		go func() { select {} }()
	})
	http.HandleFunc("/open", func(w http.ResponseWriter, r *http.Request) {
		if file, err := os.Open("/dev/null"); err == nil {
			files = append(files, file)
		}
	})
	http.HandleFunc("/environment", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(os.Environ())
	})
	address := ":" + os.Getenv("PORT")
	if fixed := os.Getenv("FIXED"); fixed != "" {
		address = "127.0.0.1:" + fixed
	}
	log.Fatal(http.ListenAndServe(address, nil), net0, runtime, min)
}
