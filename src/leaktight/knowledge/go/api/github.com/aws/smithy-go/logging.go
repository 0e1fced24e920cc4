// Interface of github.com/aws/smithy-go/logging@v1.28.9, generated from its types. Signatures only.
package logging

import "context"
import "io"
import "log"

const Debug Classification = "DEBUG"
const Warn Classification = "WARN"
func NewStandardLogger(writer io.Writer) *StandardLogger
func WithContext(ctx context.Context, logger Logger) Logger
type Classification string
type ContextLogger interface { WithContext(context.Context) Logger }
type Logger interface { Logf(classification Classification, format string, v ...any) }
type LoggerFunc func(classification Classification, format string, v ...any)
func (LoggerFunc) Logf(classification Classification, format string, v ...any)
type Nop struct{}
func (Nop) Logf(Classification, string, ...any)
type StandardLogger struct { Logger *log.Logger }
func (StandardLogger) Logf(classification Classification, format string, v ...any)
