// Interface of golang.org/x/time/rate@v0.16.0, generated from its types. Signatures only.
package rate

import "context"
import "time"

const Inf Limit = 0
const InfDuration time.Duration = 9223372036854775807
func Every(interval time.Duration) Limit
func NewLimiter(r Limit, b int) *Limiter
type Limit float64
type Limiter struct{}
func (*Limiter) Allow() bool
func (*Limiter) AllowN(t time.Time, n int) bool
func (*Limiter) Burst() int
func (*Limiter) Limit() Limit
func (*Limiter) Reserve() *Reservation
func (*Limiter) ReserveN(t time.Time, n int) *Reservation
func (*Limiter) SetBurst(newBurst int)
func (*Limiter) SetBurstAt(t time.Time, newBurst int)
func (*Limiter) SetLimit(newLimit Limit)
func (*Limiter) SetLimitAt(t time.Time, newLimit Limit)
func (*Limiter) Tokens() float64
func (*Limiter) TokensAt(t time.Time) float64
func (*Limiter) Wait(ctx context.Context) (err error)
func (*Limiter) WaitN(ctx context.Context, n int) (err error)
type Reservation struct{}
func (*Reservation) Cancel()
func (*Reservation) CancelAt(t time.Time)
func (*Reservation) Delay() time.Duration
func (*Reservation) DelayFrom(t time.Time) time.Duration
func (*Reservation) OK() bool
type Sometimes struct { First int; Every int; Interval time.Duration }
func (*Sometimes) Do(f func())
