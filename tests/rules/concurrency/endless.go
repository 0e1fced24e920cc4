package shapes

import (
	"context"
	"log"
	"net"
	"time"
)

// A pump takes from a source until it is stopped.
type pump struct {
	done   chan struct{}
	in     chan int
	out    chan int
	ticker *time.Ticker
	source source
	conns  net.Listener
}

type source interface {
	Next() (int, error)
	Stop() error
}

func newPump(s source, l net.Listener) *pump {
	return &pump{
		done: make(chan struct{}), in: make(chan int), out: make(chan int, 8),
		ticker: time.NewTicker(time.Second), source: s, conns: l,
	}
}

func (p *pump) Stop() {
	close(p.done)
	p.ticker.Stop()
	_ = p.source.Stop()
	p.conns.Close()
}

func (p *pump) EndlessBreak() {
	go func() {
		for {
			select {
			case <-p.done:
				log.Print("stopping")
				break
			case n := <-p.in:
				p.out <- n
			}
		}
	}()
}

func (p *pump) EndsByReturn() {
	go func() {
		for {
			select {
			case <-p.done:
				return
			case n := <-p.in:
				p.out <- n
			}
		}
	}()
}

func (p *pump) EndsByLabel() {
	go func() {
	all:
		for {
			select {
			case <-p.done:
				break all
			case n := <-p.in:
				p.out <- n
			}
		}
	}()
}

func (p *pump) EndlessTicker() {
	go func() {
		for range p.ticker.C {
			log.Print(len(p.out))
		}
	}()
}

func (p *pump) EndsTicker() {
	go func() {
		for range p.ticker.C {
			select {
			case <-p.done:
				return
			default:
			}
		}
	}()
}

// EndlessAsk is what follow does with the error.
func (p *pump) EndlessAsk() {
	for {
		n, err := p.source.Next()
		if err != nil {
			time.Sleep(time.Second)
			continue
		}
		p.out <- n
	}
}

func (p *pump) follow() { go p.EndlessAsk() }

func (p *pump) EndlessAccept() {
	go func() {
		for {
			conn, err := p.conns.Accept()
			if err != nil {
				continue
			}
			conn.Close()
		}
	}()
}

func (p *pump) EndsAccept() {
	go func() {
		for {
			conn, err := p.conns.Accept()
			if err != nil {
				return
			}
			conn.Close()
		}
	}()
}

func EndlessContext(ctx context.Context, in <-chan int) {
	go func() {
		for {
			select {
			case <-ctx.Done():
				break
			case n := <-in:
				log.Print(n)
			}
		}
	}()
}

func EndsFatal(ctx context.Context, in <-chan int) {
	go func() {
		for {
			select {
			case <-ctx.Done():
				log.Fatal(ctx.Err())
			case n := <-in:
				log.Print(n)
			}
		}
	}()
}

// EndsNowhereButNobodySaysSo has no end, and its type none either.
func (g *gauge) EndsNowhereButNobodySaysSo() {
	go func() {
		for {
			time.Sleep(time.Second)
			g.n++
		}
	}()
}

type gauge struct{ n int }
