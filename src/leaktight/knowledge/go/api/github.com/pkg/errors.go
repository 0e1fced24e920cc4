// Interface of github.com/pkg/errors@v0.9.1, generated from its types. Signatures only.
package errors

import "fmt"

func As(err error, target any) bool
func Cause(err error) error
func Errorf(format string, args ...any) error
func Is(err error, target error) bool
func New(message string) error
func Unwrap(err error) error
func WithMessage(err error, message string) error
func WithMessagef(err error, format string, args ...any) error
func WithStack(err error) error
func Wrap(err error, message string) error
func Wrapf(err error, format string, args ...any) error
type Frame uintptr
func (Frame) Format(s fmt.State, verb rune)
func (Frame) MarshalText() ([]byte, error)
type StackTrace []Frame
func (StackTrace) Format(s fmt.State, verb rune)
