// Package connserve: accepted connections go to a handler that closes them.
package connserve

import (
	"net"
)

func Serve(listener net.Listener, handle func(net.Conn)) error {
	for {
		conn, err := listener.Accept()
		if err != nil {
			return err
		}
		go func() {
			defer conn.Close()
			handle(conn)
		}()
	}
}
