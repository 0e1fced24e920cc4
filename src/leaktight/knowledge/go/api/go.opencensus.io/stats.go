// Interface of go.opencensus.io/stats@v0.24.0, generated from its types. Signatures only.
package stats

import "context"
import "go.opencensus.io/metric/metricdata"
import "go.opencensus.io/tag"

const UnitBytes = "By"
const UnitDimensionless = "1"
const UnitMilliseconds = "ms"
const UnitNone = "1"
const UnitSeconds = "s"
func Float64(name string, description string, unit string) *Float64Measure
func Int64(name string, description string, unit string) *Int64Measure
func Record(ctx context.Context, ms ...Measurement)
func RecordWithOptions(ctx context.Context, ros ...Options) error
func RecordWithTags(ctx context.Context, mutators []tag.Mutator, ms ...Measurement) error
func WithAttachments(attachments metricdata.Attachments) Options
func WithMeasurements(measurements ...Measurement) Options
func WithRecorder(meter Recorder) Options
func WithTags(mutators ...tag.Mutator) Options
type Float64Measure struct{}
func (*Float64Measure) Description() string
func (*Float64Measure) M(v float64) Measurement
func (*Float64Measure) Name() string
func (*Float64Measure) Unit() string
type Int64Measure struct{}
func (*Int64Measure) Description() string
func (*Int64Measure) M(v int64) Measurement
func (*Int64Measure) Name() string
func (*Int64Measure) Unit() string
type Measure interface { Description() string; Name() string; Unit() string }
type Measurement struct{}
func (Measurement) Measure() Measure
func (Measurement) Value() float64
type Options func(*recordOptions)
type Recorder interface { Record(*tag.Map, any, map[string]any) }
type recordOptions struct{}
