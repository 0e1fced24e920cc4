// Package owned keeps what it opens in something that closes it.
package owned

import (
	"net"
	"os"
	"sync"
)

// Log owns its file.
type Log struct {
	mu   sync.Mutex
	file *os.File
}

// Open hands the file on to the Log.
func Open(path string) (*Log, error) {
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	return &Log{file: file}, nil
}

// Close closes the file.
func (l *Log) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.file.Close()
}

// Pool owns its connections.
type Pool struct {
	free chan net.Conn
	all  map[string]net.Conn
}

// Get takes a connection that is free, or makes one.
func (p *Pool) Get(address string) (net.Conn, error) {
	select {
	case conn := <-p.free:
		return conn, nil
	default:
	}
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	p.all[address] = conn
	return conn, nil
}

// Append writes one line.
func Append(path, line string) error {
	l, err := Open(path)
	if err != nil {
		return err
	}
	defer l.Close()
	_, err = l.file.WriteString(line)
	return err
}
