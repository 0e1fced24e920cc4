// Interface of math/big@go1.26.8, generated from its types. Signatures only.
package big

import "fmt"
import "math/rand"

const Above Accuracy = 1
const AwayFromZero RoundingMode = 3
const Below Accuracy = -1
const Exact Accuracy = 0
const MaxBase = 62
const MaxExp = 2147483647
const MaxPrec = 4294967295
const MinExp = -2147483648
const ToNearestAway RoundingMode = 1
const ToNearestEven RoundingMode = 0
const ToNegativeInf RoundingMode = 4
const ToPositiveInf RoundingMode = 5
const ToZero RoundingMode = 2
func Jacobi(x *Int, y *Int) int
func NewFloat(x float64) *Float
func NewInt(x int64) *Int
func NewRat(a int64, b int64) *Rat
func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error)
type Accuracy int8
func (Accuracy) String() string
type ErrNaN struct{}
func (ErrNaN) Error() string
type Float struct{}
func (*Float) Abs(x *Float) *Float
func (*Float) Acc() Accuracy
func (*Float) Add(x *Float, y *Float) *Float
func (*Float) Append(buf []byte, fmt byte, prec int) []byte
func (*Float) AppendText(b []byte) ([]byte, error)
func (*Float) Cmp(y *Float) int
func (*Float) Copy(x *Float) *Float
func (*Float) Float32() (float32, Accuracy)
func (*Float) Float64() (float64, Accuracy)
func (*Float) Format(s fmt.State, format rune)
func (*Float) GobDecode(buf []byte) error
func (*Float) GobEncode() ([]byte, error)
func (*Float) Int(z *Int) (*Int, Accuracy)
func (*Float) Int64() (int64, Accuracy)
func (*Float) IsInf() bool
func (*Float) IsInt() bool
func (*Float) MantExp(mant *Float) (exp int)
func (*Float) MarshalText() (text []byte, err error)
func (*Float) MinPrec() uint
func (*Float) Mode() RoundingMode
func (*Float) Mul(x *Float, y *Float) *Float
func (*Float) Neg(x *Float) *Float
func (*Float) Parse(s string, base int) (f *Float, b int, err error)
func (*Float) Prec() uint
func (*Float) Quo(x *Float, y *Float) *Float
func (*Float) Rat(z *Rat) (*Rat, Accuracy)
func (*Float) Scan(s fmt.ScanState, ch rune) error
func (*Float) Set(x *Float) *Float
func (*Float) SetFloat64(x float64) *Float
func (*Float) SetInf(signbit bool) *Float
func (*Float) SetInt(x *Int) *Float
func (*Float) SetInt64(x int64) *Float
func (*Float) SetMantExp(mant *Float, exp int) *Float
func (*Float) SetMode(mode RoundingMode) *Float
func (*Float) SetPrec(prec uint) *Float
func (*Float) SetRat(x *Rat) *Float
func (*Float) SetString(s string) (*Float, bool)
func (*Float) SetUint64(x uint64) *Float
func (*Float) Sign() int
func (*Float) Signbit() bool
func (*Float) Sqrt(x *Float) *Float
func (*Float) String() string
func (*Float) Sub(x *Float, y *Float) *Float
func (*Float) Text(format byte, prec int) string
func (*Float) Uint64() (uint64, Accuracy)
func (*Float) UnmarshalText(text []byte) error
type Int struct{}
func (*Int) Abs(x *Int) *Int
func (*Int) Add(x *Int, y *Int) *Int
func (*Int) And(x *Int, y *Int) *Int
func (*Int) AndNot(x *Int, y *Int) *Int
func (*Int) Append(buf []byte, base int) []byte
func (*Int) AppendText(b []byte) (text []byte, err error)
func (*Int) Binomial(n int64, k int64) *Int
func (*Int) Bit(i int) uint
func (*Int) BitLen() int
func (*Int) Bits() []Word
func (*Int) Bytes() []byte
func (*Int) Cmp(y *Int) (r int)
func (*Int) CmpAbs(y *Int) int
func (*Int) Div(x *Int, y *Int) *Int
func (*Int) DivMod(x *Int, y *Int, m *Int) (*Int, *Int)
func (*Int) Exp(x *Int, y *Int, m *Int) *Int
func (*Int) FillBytes(buf []byte) []byte
func (*Int) Float64() (float64, Accuracy)
func (*Int) Format(s fmt.State, ch rune)
func (*Int) GCD(x *Int, y *Int, a *Int, b *Int) *Int
func (*Int) GobDecode(buf []byte) error
func (*Int) GobEncode() ([]byte, error)
func (*Int) Int64() int64
func (*Int) IsInt64() bool
func (*Int) IsUint64() bool
func (*Int) Lsh(x *Int, n uint) *Int
func (*Int) MarshalJSON() ([]byte, error)
func (*Int) MarshalText() (text []byte, err error)
func (*Int) Mod(x *Int, y *Int) *Int
func (*Int) ModInverse(g *Int, n *Int) *Int
func (*Int) ModSqrt(x *Int, p *Int) *Int
func (*Int) Mul(x *Int, y *Int) *Int
func (*Int) MulRange(a int64, b int64) *Int
func (*Int) Neg(x *Int) *Int
func (*Int) Not(x *Int) *Int
func (*Int) Or(x *Int, y *Int) *Int
func (*Int) ProbablyPrime(n int) bool
func (*Int) Quo(x *Int, y *Int) *Int
func (*Int) QuoRem(x *Int, y *Int, r *Int) (*Int, *Int)
func (*Int) Rand(rnd *rand.Rand, n *Int) *Int
func (*Int) Rem(x *Int, y *Int) *Int
func (*Int) Rsh(x *Int, n uint) *Int
func (*Int) Scan(s fmt.ScanState, ch rune) error
func (*Int) Set(x *Int) *Int
func (*Int) SetBit(x *Int, i int, b uint) *Int
func (*Int) SetBits(abs []Word) *Int
func (*Int) SetBytes(buf []byte) *Int
func (*Int) SetInt64(x int64) *Int
func (*Int) SetString(s string, base int) (*Int, bool)
func (*Int) SetUint64(x uint64) *Int
func (*Int) Sign() int
func (*Int) Sqrt(x *Int) *Int
func (*Int) String() string
func (*Int) Sub(x *Int, y *Int) *Int
func (*Int) Text(base int) string
func (*Int) TrailingZeroBits() uint
func (*Int) Uint64() uint64
func (*Int) UnmarshalJSON(text []byte) error
func (*Int) UnmarshalText(text []byte) error
func (*Int) Xor(x *Int, y *Int) *Int
type Rat struct{}
func (*Rat) Abs(x *Rat) *Rat
func (*Rat) Add(x *Rat, y *Rat) *Rat
func (*Rat) AppendText(b []byte) ([]byte, error)
func (*Rat) Cmp(y *Rat) int
func (*Rat) Denom() *Int
func (*Rat) Float32() (f float32, exact bool)
func (*Rat) Float64() (f float64, exact bool)
func (*Rat) FloatPrec() (n int, exact bool)
func (*Rat) FloatString(prec int) string
func (*Rat) GobDecode(buf []byte) error
func (*Rat) GobEncode() ([]byte, error)
func (*Rat) Inv(x *Rat) *Rat
func (*Rat) IsInt() bool
func (*Rat) MarshalText() (text []byte, err error)
func (*Rat) Mul(x *Rat, y *Rat) *Rat
func (*Rat) Neg(x *Rat) *Rat
func (*Rat) Num() *Int
func (*Rat) Quo(x *Rat, y *Rat) *Rat
func (*Rat) RatString() string
func (*Rat) Scan(s fmt.ScanState, ch rune) error
func (*Rat) Set(x *Rat) *Rat
func (*Rat) SetFloat64(f float64) *Rat
func (*Rat) SetFrac(a *Int, b *Int) *Rat
func (*Rat) SetFrac64(a int64, b int64) *Rat
func (*Rat) SetInt(x *Int) *Rat
func (*Rat) SetInt64(x int64) *Rat
func (*Rat) SetString(s string) (*Rat, bool)
func (*Rat) SetUint64(x uint64) *Rat
func (*Rat) Sign() int
func (*Rat) String() string
func (*Rat) Sub(x *Rat, y *Rat) *Rat
func (*Rat) UnmarshalText(text []byte) error
type RoundingMode byte
func (RoundingMode) String() string
type Word uint
