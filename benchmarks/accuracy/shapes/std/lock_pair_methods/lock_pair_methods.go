// Package lockpairmethods: lock and unlock are two methods of a type.
package lockpairmethods

import (
	"sync"
)

type Session struct{ mu sync.Mutex }

func (s *Session) Begin() { s.mu.Lock() }

func (s *Session) End() { s.mu.Unlock() }
