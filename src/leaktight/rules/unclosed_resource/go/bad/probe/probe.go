// Package probe dials to see whether a port answers, and keeps the connection.
package probe

import (
	"net"
	"net/http"
	"time"
)

func reachable(address string) bool {
	conn, err := net.DialTimeout("tcp", address, time.Second) // want "connection `conn` is never closed"
	if err != nil {
		return false
	}
	return conn.RemoteAddr() != nil
}

// Handler serves GET /ready.
func Handler(address string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		if !reachable(address) {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	}
}
