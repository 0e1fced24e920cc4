// Interface of github.com/go-kit/kit/metrics@v0.13.0, generated from its types. Signatures only.
package metrics

import "time"

func NewTimer(h Histogram) *Timer
type Counter interface { Add(delta float64); With(labelValues ...string) Counter }
type Gauge interface { Add(delta float64); Set(value float64); With(labelValues ...string) Gauge }
type Histogram interface { Observe(value float64); With(labelValues ...string) Histogram }
type Timer struct{}
func (*Timer) ObserveDuration()
func (*Timer) Unit(u time.Duration)
