// Package lockmethodvalue: the unlock is taken as a value and called on both paths.
package lockmethodvalue

import (
	"errors"
	"sync"
)

type Box struct {
	mu    sync.RWMutex
	items map[string]string
}

func (b *Box) Get(key string) (string, error) {
	b.mu.RLock()
	release := b.mu.RUnlock
	value, ok := b.items[key]
	if !ok {
		release()
		return "", errors.New("none")
	}
	release()
	return value, nil
}
