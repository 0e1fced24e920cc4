// Package cancelstructliteral: the cancel function goes into a struct that is returned.
package cancelstructliteral

import (
	"context"
)

type Job struct {
	ctx    context.Context
	Cancel func()
}

func NewJob(parent context.Context) Job {
	ctx, cancel := context.WithCancel(parent)
	return Job{ctx: ctx, Cancel: cancel}
}
