// Interface of github.com/rs/zerolog/log@v1.35.1, generated from its types. Signatures only.
package log

import "context"
import "github.com/rs/zerolog"
import "io"

var Logger zerolog.Logger
func Ctx(ctx context.Context) *zerolog.Logger
func Debug() *zerolog.Event
func Err(err error) *zerolog.Event
func Error() *zerolog.Event
func Fatal() *zerolog.Event
func Hook(h zerolog.Hook) zerolog.Logger
func Info() *zerolog.Event
func Level(level zerolog.Level) zerolog.Logger
func Log() *zerolog.Event
func Output(w io.Writer) zerolog.Logger
func Panic() *zerolog.Event
func Print(v ...any)
func Printf(format string, v ...any)
func Sample(s zerolog.Sampler) zerolog.Logger
func Trace() *zerolog.Event
func Warn() *zerolog.Event
func With() zerolog.Context
func WithLevel(level zerolog.Level) *zerolog.Event
