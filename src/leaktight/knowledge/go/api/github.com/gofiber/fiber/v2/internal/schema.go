// Interface of github.com/gofiber/fiber/v2/internal/schema@v2.52.15, generated from its types. Signatures only.
package schema

import "reflect"

type ConversionError struct { Key string; Type reflect.Type; Index int; Err error }
func (ConversionError) Error() string
type EmptyFieldError struct { Key string }
func (EmptyFieldError) Error() string
type MultiError map[string]error
func (MultiError) Error() string
type UnknownKeyError struct { Key string }
func (UnknownKeyError) Error() string
