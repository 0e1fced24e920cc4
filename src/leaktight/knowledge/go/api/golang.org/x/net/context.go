// Interface of golang.org/x/net/context@v0.62.0, generated from its types. Signatures only.
package context

import "context"
import "time"

var Canceled error
var DeadlineExceeded error
func Background() context.Context
func TODO() context.Context
func WithCancel(parent context.Context) (ctx context.Context, cancel context.CancelFunc)
func WithDeadline(parent context.Context, d time.Time) (context.Context, context.CancelFunc)
func WithTimeout(parent context.Context, timeout time.Duration) (context.Context, context.CancelFunc)
func WithValue(parent context.Context, key any, val any) context.Context
type CancelFunc = context.CancelFunc
type Context = context.Context
