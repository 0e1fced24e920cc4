// Interface of github.com/aws/smithy-go/middleware@v1.28.9, generated from its types. Signatures only.
package middleware

import "context"
import "github.com/aws/smithy-go/logging"

const After RelativePosition = 0
const Before RelativePosition = 1
func AddEventStreamOutputToMetadata(metadata *Metadata, output any)
func AddSetLoggerMiddleware(stack *Stack, logger logging.Logger) error
func BuildMiddlewareFunc(id string, fn func(context.Context, BuildInput, BuildHandler) (BuildOutput, Metadata, error)) BuildMiddleware
func ClearStackValues(ctx context.Context) context.Context
func DecorateHandler(h Handler, with ...Middleware) Handler
func DeserializeMiddlewareFunc(id string, fn func(context.Context, DeserializeInput, DeserializeHandler) (DeserializeOutput, Metadata, error)) DeserializeMiddleware
func FinalizeMiddlewareFunc(id string, fn func(context.Context, FinalizeInput, FinalizeHandler) (FinalizeOutput, Metadata, error)) FinalizeMiddleware
func GetEventStreamOutputToMetadata[T any](metadata *Metadata) (*T, bool)
func GetLogger(ctx context.Context) logging.Logger
func GetOperationName(ctx context.Context) string
func GetServiceID(ctx context.Context) string
func GetStackValue(ctx context.Context, key any) any
func InitializeMiddlewareFunc(id string, fn func(context.Context, InitializeInput, InitializeHandler) (InitializeOutput, Metadata, error)) InitializeMiddleware
func NewBuildStep() *BuildStep
func NewDeserializeStep() *DeserializeStep
func NewFinalizeStep() *FinalizeStep
func NewInitializeStep() *InitializeStep
func NewSerializeStep(newRequest func() any) *SerializeStep
func NewStack(id string, newRequestFn func() any) *Stack
func SerializeMiddlewareFunc(id string, fn func(context.Context, SerializeInput, SerializeHandler) (SerializeOutput, Metadata, error)) SerializeMiddleware
func SetLogger(ctx context.Context, logger logging.Logger) context.Context
func WithOperationName(parent context.Context, id string) context.Context
func WithServiceID(parent context.Context, id string) context.Context
func WithStackValue(ctx context.Context, key any, value any) context.Context
type BuildHandler interface { HandleBuild(ctx context.Context, in BuildInput) (out BuildOutput, metadata Metadata, err error) }
type BuildHandlerFunc func(context.Context, BuildInput) (BuildOutput, Metadata, error)
func (BuildHandlerFunc) HandleBuild(ctx context.Context, in BuildInput) (BuildOutput, Metadata, error)
type BuildInput struct { Request any }
type BuildMiddleware interface { HandleBuild(ctx context.Context, in BuildInput, next BuildHandler) (out BuildOutput, metadata Metadata, err error); ID() string }
type BuildOutput struct { Result any }
type BuildStep struct{}
func (*BuildStep) Add(m BuildMiddleware, pos RelativePosition) error
func (*BuildStep) Clear()
func (*BuildStep) Get(id string) (BuildMiddleware, bool)
func (*BuildStep) HandleMiddleware(ctx context.Context, in any, next Handler) (out any, metadata Metadata, err error)
func (*BuildStep) ID() string
func (*BuildStep) Insert(m BuildMiddleware, relativeTo string, pos RelativePosition) error
func (*BuildStep) List() []string
func (*BuildStep) Remove(id string) (BuildMiddleware, error)
func (*BuildStep) Swap(id string, m BuildMiddleware) (BuildMiddleware, error)
type DeserializeHandler interface { HandleDeserialize(ctx context.Context, in DeserializeInput) (out DeserializeOutput, metadata Metadata, err error) }
type DeserializeHandlerFunc func(context.Context, DeserializeInput) (DeserializeOutput, Metadata, error)
func (DeserializeHandlerFunc) HandleDeserialize(ctx context.Context, in DeserializeInput) (DeserializeOutput, Metadata, error)
type DeserializeInput struct { Request any }
type DeserializeMiddleware interface { HandleDeserialize(ctx context.Context, in DeserializeInput, next DeserializeHandler) (out DeserializeOutput, metadata Metadata, err error); ID() string }
type DeserializeOutput struct { RawResponse any; Result any }
type DeserializeStep struct{}
func (*DeserializeStep) Add(m DeserializeMiddleware, pos RelativePosition) error
func (*DeserializeStep) Clear()
func (*DeserializeStep) Get(id string) (DeserializeMiddleware, bool)
func (*DeserializeStep) HandleMiddleware(ctx context.Context, in any, next Handler) (out any, metadata Metadata, err error)
func (*DeserializeStep) ID() string
func (*DeserializeStep) Insert(m DeserializeMiddleware, relativeTo string, pos RelativePosition) error
func (*DeserializeStep) List() []string
func (*DeserializeStep) Remove(id string) (DeserializeMiddleware, error)
func (*DeserializeStep) Swap(id string, m DeserializeMiddleware) (DeserializeMiddleware, error)
type FinalizeHandler interface { HandleFinalize(ctx context.Context, in FinalizeInput) (out FinalizeOutput, metadata Metadata, err error) }
type FinalizeHandlerFunc func(context.Context, FinalizeInput) (FinalizeOutput, Metadata, error)
func (FinalizeHandlerFunc) HandleFinalize(ctx context.Context, in FinalizeInput) (FinalizeOutput, Metadata, error)
type FinalizeInput struct { Request any }
type FinalizeMiddleware interface { HandleFinalize(ctx context.Context, in FinalizeInput, next FinalizeHandler) (out FinalizeOutput, metadata Metadata, err error); ID() string }
type FinalizeOutput struct { Result any }
type FinalizeStep struct{}
func (*FinalizeStep) Add(m FinalizeMiddleware, pos RelativePosition) error
func (*FinalizeStep) Clear()
func (*FinalizeStep) Get(id string) (FinalizeMiddleware, bool)
func (*FinalizeStep) HandleMiddleware(ctx context.Context, in any, next Handler) (out any, metadata Metadata, err error)
func (*FinalizeStep) ID() string
func (*FinalizeStep) Insert(m FinalizeMiddleware, relativeTo string, pos RelativePosition) error
func (*FinalizeStep) List() []string
func (*FinalizeStep) Remove(id string) (FinalizeMiddleware, error)
func (*FinalizeStep) Swap(id string, m FinalizeMiddleware) (FinalizeMiddleware, error)
type Handler interface { Handle(ctx context.Context, input any) (output any, metadata Metadata, err error) }
type HandlerFunc func(ctx context.Context, input any) (output any, metadata Metadata, err error)
func (HandlerFunc) Handle(ctx context.Context, input any) (output any, metadata Metadata, err error)
type InitializeHandler interface { HandleInitialize(ctx context.Context, in InitializeInput) (out InitializeOutput, metadata Metadata, err error) }
type InitializeHandlerFunc func(context.Context, InitializeInput) (InitializeOutput, Metadata, error)
func (InitializeHandlerFunc) HandleInitialize(ctx context.Context, in InitializeInput) (InitializeOutput, Metadata, error)
type InitializeInput struct { Parameters any }
type InitializeMiddleware interface { HandleInitialize(ctx context.Context, in InitializeInput, next InitializeHandler) (out InitializeOutput, metadata Metadata, err error); ID() string }
type InitializeOutput struct { Result any }
type InitializeStep struct{}
func (*InitializeStep) Add(m InitializeMiddleware, pos RelativePosition) error
func (*InitializeStep) Clear()
func (*InitializeStep) Get(id string) (InitializeMiddleware, bool)
func (*InitializeStep) HandleMiddleware(ctx context.Context, in any, next Handler) (out any, metadata Metadata, err error)
func (*InitializeStep) ID() string
func (*InitializeStep) Insert(m InitializeMiddleware, relativeTo string, pos RelativePosition) error
func (*InitializeStep) List() []string
func (*InitializeStep) Remove(id string) (InitializeMiddleware, error)
func (*InitializeStep) Swap(id string, m InitializeMiddleware) (InitializeMiddleware, error)
type Metadata struct{}
func (*Metadata) Set(key any, value any)
func (Metadata) Clone() Metadata
func (Metadata) Get(key any) any
func (Metadata) Has(key any) bool
type MetadataReader interface { Get(key any) any }
type Middleware interface { HandleMiddleware(ctx context.Context, input any, next Handler) (output any, metadata Metadata, err error); ID() string }
type RelativePosition int
type SerializeHandler interface { HandleSerialize(ctx context.Context, in SerializeInput) (out SerializeOutput, metadata Metadata, err error) }
type SerializeHandlerFunc func(context.Context, SerializeInput) (SerializeOutput, Metadata, error)
func (SerializeHandlerFunc) HandleSerialize(ctx context.Context, in SerializeInput) (SerializeOutput, Metadata, error)
type SerializeInput struct { Parameters any; Request any }
type SerializeMiddleware interface { HandleSerialize(ctx context.Context, in SerializeInput, next SerializeHandler) (out SerializeOutput, metadata Metadata, err error); ID() string }
type SerializeOutput struct { Result any }
type SerializeStep struct{}
func (*SerializeStep) Add(m SerializeMiddleware, pos RelativePosition) error
func (*SerializeStep) Clear()
func (*SerializeStep) Get(id string) (SerializeMiddleware, bool)
func (*SerializeStep) HandleMiddleware(ctx context.Context, in any, next Handler) (out any, metadata Metadata, err error)
func (*SerializeStep) ID() string
func (*SerializeStep) Insert(m SerializeMiddleware, relativeTo string, pos RelativePosition) error
func (*SerializeStep) List() []string
func (*SerializeStep) Remove(id string) (SerializeMiddleware, error)
func (*SerializeStep) Swap(id string, m SerializeMiddleware) (SerializeMiddleware, error)
type Stack struct { Initialize *InitializeStep; Serialize *SerializeStep; Build *BuildStep; Finalize *FinalizeStep; Deserialize *DeserializeStep }
func (*Stack) HandleMiddleware(ctx context.Context, input any, next Handler) (output any, metadata Metadata, err error)
func (*Stack) ID() string
func (*Stack) List() []string
func (*Stack) String() string
