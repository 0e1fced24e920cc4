// Command running serves pprof, a counter of requests, a leak and a route that keeps nothing. It prints its address.
package main

import (
	"fmt"
	"net"
	"net/http"
	_ "net/http/pprof"
	"os"
	"sync"
	"sync/atomic"
)

type node struct {
	next *node
	_    [4080]byte
}

var (
	mu    sync.Mutex
	kept  *node
	total atomic.Int64
)

func main() {
	http.HandleFunc("/keeps", func(w http.ResponseWriter, r *http.Request) {
		total.Add(1)
		keep()
	})
	http.HandleFunc("/flat", func(w http.ResponseWriter, r *http.Request) { total.Add(1) })
	http.HandleFunc("/metrics", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "# TYPE http_requests_total counter\n")
		fmt.Fprintf(w, "http_requests_total{code=\"200\",path=\"/{id}\"} %d\n", total.Load())
		fmt.Fprintf(w, "process_open_fds 12\n")
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		os.Exit(1)
	}
	fmt.Println(listener.Addr())
	http.Serve(listener, nil)
}

func keep() {
	mu.Lock()
	defer mu.Unlock()
	kept = &node{next: kept}
}
