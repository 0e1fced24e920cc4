// Interface of google.golang.org/grpc/status@v1.85.0, generated from its types. Signatures only.
package status

import "google.golang.org/genproto/googleapis/rpc/status"
import "google.golang.org/grpc/codes"
import status2 "google.golang.org/grpc/internal/status"

func Code(err error) codes.Code
func Convert(err error) *Status
func Error(c codes.Code, msg string) error
func ErrorProto(s *status.Status) error
func Errorf(c codes.Code, format string, a ...any) error
func FromContextError(err error) *Status
func FromError(err error) (s *Status, ok bool)
func FromProto(s *status.Status) *Status
func New(c codes.Code, msg string) *Status
func Newf(c codes.Code, format string, a ...any) *Status
type Status = status2.Status
