// Interface of google.golang.org/grpc/internal/status@v1.85.0, generated from its types. Signatures only.
package status

import "google.golang.org/genproto/googleapis/rpc/status"
import "google.golang.org/grpc/codes"
import "google.golang.org/protobuf/protoadapt"

type Status struct{}
func (*Status) Code() codes.Code
func (*Status) Details() []any
func (*Status) Err() error
func (*Status) Message() string
func (*Status) Proto() *status.Status
func (*Status) String() string
func (*Status) WithDetails(details ...protoadapt.MessageV1) (*Status, error)
