// Interface of go.mongodb.org/mongo-driver/mongo/readpref@v1.17.10, generated from its types. Signatures only.
package readpref

import "go.mongodb.org/mongo-driver/tag"
import "time"

const NearestMode Mode = 5
const PrimaryMode Mode = 1
const PrimaryPreferredMode Mode = 2
const SecondaryMode Mode = 3
const SecondaryPreferredMode Mode = 4
var ErrInvalidTagSet error
func ModeFromString(mode string) (Mode, error)
func Nearest(opts ...Option) *ReadPref
func New(mode Mode, opts ...Option) (*ReadPref, error)
func Primary() *ReadPref
func PrimaryPreferred(opts ...Option) *ReadPref
func Secondary(opts ...Option) *ReadPref
func SecondaryPreferred(opts ...Option) *ReadPref
func WithHedgeEnabled(hedgeEnabled bool) Option
func WithMaxStaleness(ms time.Duration) Option
func WithTagSets(tagSets ...tag.Set) Option
func WithTags(tags ...string) Option
type Mode uint8
func (Mode) IsValid() bool
func (Mode) String() string
type Option func(*ReadPref) error
type ReadPref struct{}
func (*ReadPref) HedgeEnabled() *bool
func (*ReadPref) MaxStaleness() (time.Duration, bool)
func (*ReadPref) Mode() Mode
func (*ReadPref) String() string
func (*ReadPref) TagSets() []tag.Set
