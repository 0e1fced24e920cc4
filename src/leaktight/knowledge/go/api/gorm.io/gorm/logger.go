// Interface of gorm.io/gorm/logger@v1.31.2, generated from its types. Signatures only.
package logger

import "context"
import "log/slog"
import "regexp"
import "time"

const Blue = "\x1b[34m"
const BlueBold = "\x1b[34;1m"
const Cyan = "\x1b[36m"
const Error LogLevel = 2
const Green = "\x1b[32m"
const Info LogLevel = 4
const Magenta = "\x1b[35m"
const MagentaBold = "\x1b[35;1m"
const Red = "\x1b[31m"
const RedBold = "\x1b[31;1m"
const Reset = "\x1b[0m"
const Silent LogLevel = 1
const Warn LogLevel = 3
const White = "\x1b[37m"
const Yellow = "\x1b[33m"
const YellowBold = "\x1b[33;1m"
var Default Interface
var Discard Interface
var ErrRecordNotFound error
var Recorder traceRecorder
var RecorderParamsFilter func(ctx context.Context, sql string, params ...any) (string, []any)
func ExplainSQL(sql string, numericPlaceholder *regexp.Regexp, escaper string, avars ...any) string
func New(writer Writer, config Config) Interface
func NewSlogLogger(logger *slog.Logger, config Config) Interface
type Config struct { SlowThreshold time.Duration; Colorful bool; IgnoreRecordNotFoundError bool; ParameterizedQueries bool; LogLevel LogLevel }
type Interface interface { Error(context.Context, string, ...any); Info(context.Context, string, ...any); LogMode(LogLevel) Interface; Trace(ctx context.Context, begin time.Time, fc func() (sql string, rowsAffected int64), err error); Warn(context.Context, string, ...any) }
type LogLevel int
type Writer interface { Printf(string, ...any) }
type traceRecorder struct { Interface; BeginAt time.Time; SQL string; RowsAffected int64; Err error }
func (*traceRecorder) New() *traceRecorder
func (*traceRecorder) ParamsFilter(ctx context.Context, sql string, params ...any) (string, []any)
func (*traceRecorder) Trace(ctx context.Context, begin time.Time, fc func() (string, int64), err error)
