// Command connections opens files and connections, and closes some of them. It listens on a fixed port.
package main

import (
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
)

var (
	upstream = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, strings.Repeat("x", 1<<16))
	}))
	kept []*os.File
	null = os.DevNull
)

func main() {
	http.HandleFunc("/fresh", fresh)
	http.HandleFunc("/unread", unread)
	http.HandleFunc("/dials", dials)
	http.HandleFunc("/shared", shared)
	http.HandleFunc("/files", files)
	log.Fatal(http.ListenAndServe("localhost:18473", nil))
}

// fresh gives every request a pool of connections of its own.
func fresh(w http.ResponseWriter, r *http.Request) {
	client := &http.Client{Transport: &http.Transport{}}
	resp, err := client.Get(upstream.URL) // grows /fresh: 2 descriptors
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(io.Discard, resp.Body)
}

// unread leaves the body where it is.
func unread(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get(upstream.URL) // grows /unread: 2 descriptors
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.WriteHeader(resp.StatusCode)
}

// dials waits in a goroutine for an answer to a question that was never asked.
func dials(w http.ResponseWriter, r *http.Request) {
	conn, err := net.Dial("tcp", upstream.Listener.Addr().String())
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	go func() {
		buffer := make([]byte, 16)
		conn.Read(buffer) // grows /dials: 2 descriptors
	}()
}

// shared uses one client, reads everything and closes.
func shared(w http.ResponseWriter, r *http.Request) { // flat /shared
	resp, err := http.Get(upstream.URL)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(io.Discard, resp.Body)
}

// files opens and closes.
func files(w http.ResponseWriter, r *http.Request) { // flat /files
	file, err := os.Open(null)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer file.Close()
}
