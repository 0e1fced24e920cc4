// Interface of github.com/labstack/gommon/log@v0.5.0, generated from its types. Signatures only.
package log

import "github.com/labstack/gommon/color"
import "io"

const DEBUG Lvl = 1
const ERROR Lvl = 4
const INFO Lvl = 2
const OFF Lvl = 5
const WARN Lvl = 3
func Debug(i ...any)
func Debugf(format string, args ...any)
func Debugj(j JSON)
func DisableColor()
func EnableColor()
func Error(i ...any)
func Errorf(format string, args ...any)
func Errorj(j JSON)
func Fatal(i ...any)
func Fatalf(format string, args ...any)
func Fatalj(j JSON)
func Info(i ...any)
func Infof(format string, args ...any)
func Infoj(j JSON)
func Level() Lvl
func New(prefix string) (l *Logger)
func Output() io.Writer
func Panic(i ...any)
func Panicf(format string, args ...any)
func Panicj(j JSON)
func Prefix() string
func Print(i ...any)
func Printf(format string, args ...any)
func Printj(j JSON)
func SetHeader(h string)
func SetLevel(level Lvl)
func SetOutput(w io.Writer)
func SetPrefix(p string)
func Warn(i ...any)
func Warnf(format string, args ...any)
func Warnj(j JSON)
type JSON map[string]any
type Logger struct{}
func (*Logger) Color() *color.Color
func (*Logger) Debug(i ...any)
func (*Logger) Debugf(format string, args ...any)
func (*Logger) Debugj(j JSON)
func (*Logger) DisableColor()
func (*Logger) EnableColor()
func (*Logger) Error(i ...any)
func (*Logger) Errorf(format string, args ...any)
func (*Logger) Errorj(j JSON)
func (*Logger) Fatal(i ...any)
func (*Logger) Fatalf(format string, args ...any)
func (*Logger) Fatalj(j JSON)
func (*Logger) Info(i ...any)
func (*Logger) Infof(format string, args ...any)
func (*Logger) Infoj(j JSON)
func (*Logger) Level() Lvl
func (*Logger) Output() io.Writer
func (*Logger) Panic(i ...any)
func (*Logger) Panicf(format string, args ...any)
func (*Logger) Panicj(j JSON)
func (*Logger) Prefix() string
func (*Logger) Print(i ...any)
func (*Logger) Printf(format string, args ...any)
func (*Logger) Printj(j JSON)
func (*Logger) SetHeader(h string)
func (*Logger) SetLevel(level Lvl)
func (*Logger) SetOutput(w io.Writer)
func (*Logger) SetPrefix(p string)
func (*Logger) Warn(i ...any)
func (*Logger) Warnf(format string, args ...any)
func (*Logger) Warnj(j JSON)
type Lvl uint8
