// Interface of github.com/miekg/dns@v1.1.73, generated from its types. Signatures only.
package dns

import "context"
import "crypto"
import "crypto/tls"
import "crypto/x509"
import "io"
import "io/fs"
import "net"
import "time"

const AMTRELAYHost uint8 = 3
const AMTRELAYIPv4 uint8 = 1
const AMTRELAYIPv6 uint8 = 2
const AMTRELAYNone uint8 = 0
const CertACPKIX = 7
const CertIACPKIX = 8
const CertIPGP = 6
const CertIPIX = 4
const CertISPKI = 5
const CertOID = 254
const CertPGP = 3
const CertPKIX = 1
const CertSPKI = 2
const CertURI = 253
const ClassANY = 255
const ClassCHAOS = 3
const ClassCSNET = 2
const ClassHESIOD = 4
const ClassINET = 1
const ClassNONE = 254
const DH uint8 = 2
const DSA uint8 = 3
const DSANSEC3SHA1 uint8 = 6
const DefaultMsgSize = 4096
const ECCGOST uint8 = 12
const ECDSAP256SHA256 uint8 = 13
const ECDSAP384SHA384 uint8 = 14
const ED25519 uint8 = 15
const ED448 uint8 = 16
const EDNS0COOKIE = 10
const EDNS0DAU = 5
const EDNS0DHU = 6
const EDNS0EDE = 15
const EDNS0ESU = 4
const EDNS0EXPIRE = 9
const EDNS0LLQ = 1
const EDNS0LOCALEND = 65534
const EDNS0LOCALSTART = 65001
const EDNS0N3U = 7
const EDNS0NSID = 3
const EDNS0PADDING = 12
const EDNS0REPORTING = 18
const EDNS0SUBNET = 8
const EDNS0TCPKEEPALIVE = 11
const EDNS0UL = 2
const EDNS0ZONEVERSION = 19
const ExtendedErrorCodeBlocked uint16 = 15
const ExtendedErrorCodeCachedError uint16 = 13
const ExtendedErrorCodeCensored uint16 = 16
const ExtendedErrorCodeDNSBogus uint16 = 6
const ExtendedErrorCodeDNSKEYMissing uint16 = 9
const ExtendedErrorCodeDNSSECIndeterminate uint16 = 5
const ExtendedErrorCodeFiltered uint16 = 17
const ExtendedErrorCodeForgedAnswer uint16 = 4
const ExtendedErrorCodeInvalidData uint16 = 24
const ExtendedErrorCodeInvalidQueryType uint16 = 30
const ExtendedErrorCodeNSECMissing uint16 = 12
const ExtendedErrorCodeNetworkError uint16 = 23
const ExtendedErrorCodeNoReachableAuthority uint16 = 22
const ExtendedErrorCodeNoZoneKeyBitSet uint16 = 11
const ExtendedErrorCodeNotAuthoritative uint16 = 20
const ExtendedErrorCodeNotReady uint16 = 14
const ExtendedErrorCodeNotSupported uint16 = 21
const ExtendedErrorCodeOther uint16 = 0
const ExtendedErrorCodeProhibited uint16 = 18
const ExtendedErrorCodeRRSIGsMissing uint16 = 10
const ExtendedErrorCodeSignatureExpired uint16 = 7
const ExtendedErrorCodeSignatureExpiredBeforeValid uint16 = 25
const ExtendedErrorCodeSignatureNotYetValid uint16 = 8
const ExtendedErrorCodeStaleAnswer uint16 = 3
const ExtendedErrorCodeStaleNXDOMAINAnswer uint16 = 19
const ExtendedErrorCodeSynthesized uint16 = 29
const ExtendedErrorCodeTooEarly uint16 = 26
const ExtendedErrorCodeUnableToConformToPolicy uint16 = 28
const ExtendedErrorCodeUnsupportedDNSKEYAlgorithm uint16 = 1
const ExtendedErrorCodeUnsupportedDSDigestType uint16 = 2
const ExtendedErrorCodeUnsupportedNSEC3IterValue uint16 = 27
const GOST94 uint8 = 3
const HmacMD5 = "hmac-md5.sig-alg.reg.int."
const HmacSHA1 = "hmac-sha1."
const HmacSHA224 = "hmac-sha224."
const HmacSHA256 = "hmac-sha256."
const HmacSHA384 = "hmac-sha384."
const HmacSHA512 = "hmac-sha512."
const INDIRECT uint8 = 252
const IPSECGatewayHost uint8 = 3
const IPSECGatewayIPv4 uint8 = 1
const IPSECGatewayIPv6 uint8 = 2
const IPSECGatewayNone uint8 = 0
const LOC_ALTITUDEBASE = 100000
const LOC_DEGREES = 3600000
const LOC_EQUATOR = 2147483648
const LOC_HOURS = 60000
const LOC_PRIMEMERIDIAN = 2147483648
const MaxMsgSize = 65535
const MinMsgSize = 512
const MsgAccept MsgAcceptAction = 0
const MsgIgnore MsgAcceptAction = 2
const MsgReject MsgAcceptAction = 1
const MsgRejectNotImplemented MsgAcceptAction = 3
const OpcodeIQuery = 1
const OpcodeNotify = 4
const OpcodeQuery = 0
const OpcodeStateful = 6
const OpcodeStatus = 2
const OpcodeUpdate = 5
const PRIVATEDNS uint8 = 253
const PRIVATEOID uint8 = 254
const REVOKE = 128
const RSAMD5 uint8 = 1
const RSASHA1 uint8 = 5
const RSASHA1NSEC3SHA1 uint8 = 7
const RSASHA256 uint8 = 8
const RSASHA512 uint8 = 10
const RcodeBadAlg = 21
const RcodeBadCookie = 23
const RcodeBadKey = 17
const RcodeBadMode = 19
const RcodeBadName = 20
const RcodeBadSig = 16
const RcodeBadTime = 18
const RcodeBadTrunc = 22
const RcodeBadVers = 16
const RcodeFormatError = 1
const RcodeNXRrset = 8
const RcodeNameError = 3
const RcodeNotAuth = 9
const RcodeNotImplemented = 4
const RcodeNotZone = 10
const RcodeRefused = 5
const RcodeServerFailure = 2
const RcodeStatefulTypeNotImplemented = 11
const RcodeSuccess = 0
const RcodeYXDomain = 6
const RcodeYXRrset = 7
const SEP = 1
const SHA1 uint8 = 1
const SHA256 uint8 = 2
const SHA384 uint8 = 4
const SHA512 uint8 = 5
const SVCB_ALPN SVCBKey = 1
const SVCB_DOHPATH SVCBKey = 7
const SVCB_ECHCONFIG SVCBKey = 5
const SVCB_IPV4HINT SVCBKey = 4
const SVCB_IPV6HINT SVCBKey = 6
const SVCB_MANDATORY SVCBKey = 0
const SVCB_NO_DEFAULT_ALPN SVCBKey = 2
const SVCB_OHTTP SVCBKey = 8
const SVCB_PORT SVCBKey = 3
const StatefulTypeEncryptionPadding uint16 = 3
const StatefulTypeKeepAlive uint16 = 1
const StatefulTypeRetryDelay uint16 = 2
const TypeA uint16 = 1
const TypeAAAA uint16 = 28
const TypeAFSDB uint16 = 18
const TypeAMTRELAY uint16 = 260
const TypeANY uint16 = 255
const TypeAPL uint16 = 42
const TypeATMA uint16 = 34
const TypeAVC uint16 = 258
const TypeAXFR uint16 = 252
const TypeCAA uint16 = 257
const TypeCDNSKEY uint16 = 60
const TypeCDS uint16 = 59
const TypeCERT uint16 = 37
const TypeCNAME uint16 = 5
const TypeCSYNC uint16 = 62
const TypeDHCID uint16 = 49
const TypeDLV uint16 = 32769
const TypeDNAME uint16 = 39
const TypeDNSKEY uint16 = 48
const TypeDS uint16 = 43
const TypeEID uint16 = 31
const TypeEUI48 uint16 = 108
const TypeEUI64 uint16 = 109
const TypeGID uint16 = 102
const TypeGPOS uint16 = 27
const TypeHINFO uint16 = 13
const TypeHIP uint16 = 55
const TypeHTTPS uint16 = 65
const TypeIPSECKEY uint16 = 45
const TypeISDN uint16 = 20
const TypeIXFR uint16 = 251
const TypeKEY uint16 = 25
const TypeKX uint16 = 36
const TypeL32 uint16 = 105
const TypeL64 uint16 = 106
const TypeLOC uint16 = 29
const TypeLP uint16 = 107
const TypeMAILA uint16 = 254
const TypeMAILB uint16 = 253
const TypeMB uint16 = 7
const TypeMD uint16 = 3
const TypeMF uint16 = 4
const TypeMG uint16 = 8
const TypeMINFO uint16 = 14
const TypeMR uint16 = 9
const TypeMX uint16 = 15
const TypeNAPTR uint16 = 35
const TypeNID uint16 = 104
const TypeNIMLOC uint16 = 32
const TypeNINFO uint16 = 56
const TypeNS uint16 = 2
const TypeNSAPPTR uint16 = 23
const TypeNSEC uint16 = 47
const TypeNSEC3 uint16 = 50
const TypeNSEC3PARAM uint16 = 51
const TypeNULL uint16 = 10
const TypeNXNAME uint16 = 128
const TypeNXT uint16 = 30
const TypeNone uint16 = 0
const TypeOPENPGPKEY uint16 = 61
const TypeOPT uint16 = 41
const TypePTR uint16 = 12
const TypePX uint16 = 26
const TypeRESINFO uint16 = 261
const TypeRKEY uint16 = 57
const TypeRP uint16 = 17
const TypeRRSIG uint16 = 46
const TypeRT uint16 = 21
const TypeReserved uint16 = 65535
const TypeSIG uint16 = 24
const TypeSMIMEA uint16 = 53
const TypeSOA uint16 = 6
const TypeSPF uint16 = 99
const TypeSRV uint16 = 33
const TypeSSHFP uint16 = 44
const TypeSVCB uint16 = 64
const TypeTA uint16 = 32768
const TypeTALINK uint16 = 58
const TypeTKEY uint16 = 249
const TypeTLSA uint16 = 52
const TypeTSIG uint16 = 250
const TypeTXT uint16 = 16
const TypeUID uint16 = 101
const TypeUINFO uint16 = 100
const TypeUNSPEC uint16 = 103
const TypeURI uint16 = 256
const TypeX25 uint16 = 19
const TypeZONEMD uint16 = 63
const ZONE = 256
const ZoneMDHashAlgSHA384 = 1
const ZoneMDHashAlgSHA512 = 2
const ZoneMDSchemeSimple = 1
var AlgorithmToHash map[uint8]crypto.Hash
var AlgorithmToString map[uint8]string
var CertTypeToString map[uint16]string
var ClassToString map[uint16]string
var DefaultMsgAcceptFunc MsgAcceptFunc
var DefaultMsgInvalidFunc MsgInvalidFunc
var DefaultServeMux *ServeMux
var ErrAlg error
var ErrAuth error
var ErrBuf error
var ErrConnEmpty error
var ErrExtendedRcode error
var ErrFqdn error
var ErrId error
var ErrKey error
var ErrKeyAlg error
var ErrKeySize error
var ErrLongDomain error
var ErrNoSig error
var ErrPrivKey error
var ErrRRset error
var ErrRcode error
var ErrRdata error
var ErrSecret error
var ErrShortRead error
var ErrSig error
var ErrSoa error
var ErrTime error
var ExtendedErrorCodeToString map[uint16]string
var HashToString map[uint8]string
var Id func() uint16
var OpcodeToString map[int]string
var RcodeToString map[int]string
var StatefulTypeToString map[uint16]string
var StringToAlgorithm map[string]uint8
var StringToCertType map[string]uint16
var StringToClass map[string]uint16
var StringToExtendedErrorCode map[string]uint16
var StringToHash map[string]uint8
var StringToOpcode map[string]int
var StringToRcode map[string]int
var StringToStatefulType map[string]uint16
var StringToType map[string]uint16
var TypeToRR map[uint16]func() RR
var TypeToString map[uint16]string
var Version v
func ActivateAndServe(l net.Listener, p net.PacketConn, handler Handler) error
func CanonicalName(s string) string
func CertificateToDANE(selector uint8, matchingType uint8, cert *x509.Certificate) (string, error)
func ClientConfigFromFile(resolvconf string) (*ClientConfig, error)
func ClientConfigFromReader(resolvconf io.Reader) (*ClientConfig, error)
func CompareDomainName(s1 string, s2 string) (n int)
func Copy(r RR) RR
func CountLabel(s string) (labels int)
func Dedup(rrs []RR, m map[string]RR) []RR
func Dial(network string, address string) (conn *Conn, err error)
func DialTimeout(network string, address string, timeout time.Duration) (conn *Conn, err error)
func DialTimeoutWithTLS(network string, address string, tlsConfig *tls.Config, timeout time.Duration) (conn *Conn, err error)
func DialWithTLS(network string, address string, tlsConfig *tls.Config) (conn *Conn, err error)
func Exchange(m *Msg, a string) (r *Msg, err error)
func ExchangeConn(c net.Conn, m *Msg) (r *Msg, err error)
func ExchangeContext(ctx context.Context, m *Msg, a string) (r *Msg, err error)
func Field(r RR, i int) string
func Fqdn(s string) string
func Handle(pattern string, handler Handler)
func HandleFailed(w ResponseWriter, r *Msg)
func HandleFunc(pattern string, handler func(ResponseWriter, *Msg))
func HandleRemove(pattern string)
func HashName(label string, ha uint8, iter uint16, salt string) string
func IsDomainName(s string) (labels int, ok bool)
func IsDuplicate(r1 RR, r2 RR) bool
func IsFqdn(s string) bool
func IsMsg(buf []byte) error
func IsRRset(rrset []RR) bool
func IsSubDomain(parent string, child string) bool
func Len(r RR) int
func ListenAndServe(addr string, network string, handler Handler) error
func ListenAndServeTLS(addr string, certFile string, keyFile string, handler Handler) error
func NewRR(s string) (RR, error)
func NewServeMux() *ServeMux
func NewZoneParser(r io.Reader, origin string, file string) *ZoneParser
func NextLabel(s string, offset int) (i int, end bool)
func NumField(r RR) int
func PackDomainName(s string, msg []byte, off int, compression map[string]int, compress bool) (off1 int, err error)
func PackRR(rr RR, msg []byte, off int, compression map[string]int, compress bool) (off1 int, err error)
func PrevLabel(s string, n int) (i int, start bool)
func PrivateHandle(rtypestr string, rtype uint16, generator func() PrivateRdata)
func PrivateHandleRemove(rtype uint16)
func ReadFromSessionUDP(conn *net.UDPConn, b []byte) (int, *SessionUDP, error)
func ReadRR(r io.Reader, file string) (RR, error)
func ReverseAddr(addr string) (arpa string, err error)
func SMIMEAName(email string, domain string) (string, error)
func Split(s string) []int
func SplitDomainName(s string) (labels []string)
func StringToTime(s string) (uint32, error)
func TLSAName(name string, service string, network string) (string, error)
func TimeToString(t uint32) string
func TsigGenerate(m *Msg, secret string, requestMAC string, timersOnly bool) ([]byte, string, error)
func TsigGenerateWithProvider(m *Msg, provider TsigProvider, requestMAC string, timersOnly bool) ([]byte, string, error)
func TsigVerify(msg []byte, secret string, requestMAC string, timersOnly bool) error
func TsigVerifyWithProvider(msg []byte, provider TsigProvider, requestMAC string, timersOnly bool) error
func UnpackDomainName(msg []byte, off int) (string, int, error)
func UnpackRR(msg []byte, off int) (rr RR, off1 int, err error)
func UnpackRRWithHeader(h RR_Header, msg []byte, off int) (rr RR, off1 int, err error)
func WriteToSessionUDP(conn *net.UDPConn, b []byte, session *SessionUDP) (int, error)
type A struct { Hdr RR_Header; A net.IP }
func (*A) Header() *RR_Header
func (*A) String() string
type AAAA struct { Hdr RR_Header; AAAA net.IP }
func (*AAAA) Header() *RR_Header
func (*AAAA) String() string
type AFSDB struct { Hdr RR_Header; Subtype uint16; Hostname string }
func (*AFSDB) Header() *RR_Header
func (*AFSDB) String() string
type AMTRELAY struct { Hdr RR_Header; Precedence uint8; GatewayType uint8; GatewayAddr net.IP; GatewayHost string }
func (*AMTRELAY) Header() *RR_Header
func (*AMTRELAY) String() string
type ANY struct { Hdr RR_Header }
func (*ANY) Header() *RR_Header
func (*ANY) String() string
type APL struct { Hdr RR_Header; Prefixes []APLPrefix }
func (*APL) Header() *RR_Header
func (*APL) String() string
type APLPrefix struct { Negation bool; Network net.IPNet }
type AVC struct { Hdr RR_Header; Txt []string }
func (*AVC) Header() *RR_Header
func (*AVC) String() string
type CAA struct { Hdr RR_Header; Flag uint8; Tag string; Value string }
func (*CAA) Header() *RR_Header
func (*CAA) String() string
type CDNSKEY struct { DNSKEY }
func (*CDNSKEY) Header() *RR_Header
type CDS struct { DS }
func (*CDS) Header() *RR_Header
type CERT struct { Hdr RR_Header; Type uint16; KeyTag uint16; Algorithm uint8; Certificate string }
func (*CERT) Header() *RR_Header
func (*CERT) String() string
type CNAME struct { Hdr RR_Header; Target string }
func (*CNAME) Header() *RR_Header
func (*CNAME) String() string
type CSYNC struct { Hdr RR_Header; Serial uint32; Flags uint16; TypeBitMap []uint16 }
func (*CSYNC) Header() *RR_Header
func (*CSYNC) String() string
type Class uint16
func (Class) String() string
type Client struct { Net string; UDPSize uint16; TLSConfig *tls.Config; Dialer *net.Dialer; Timeout time.Duration; DialTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; TsigSecret map[string]string; TsigProvider TsigProvider; SingleInflight bool }
func (*Client) Dial(address string) (conn *Conn, err error)
func (*Client) DialContext(ctx context.Context, address string) (conn *Conn, err error)
func (*Client) Exchange(m *Msg, address string) (r *Msg, rtt time.Duration, err error)
func (*Client) ExchangeContext(ctx context.Context, m *Msg, a string) (r *Msg, rtt time.Duration, err error)
func (*Client) ExchangeWithConn(m *Msg, conn *Conn) (r *Msg, rtt time.Duration, err error)
func (*Client) ExchangeWithConnContext(ctx context.Context, m *Msg, co *Conn) (r *Msg, rtt time.Duration, err error)
type ClientConfig struct { Servers []string; Search []string; Port string; Ndots int; Timeout int; Attempts int }
func (*ClientConfig) NameList(name string) []string
type Conn struct { net.Conn; UDPSize uint16; TsigSecret map[string]string; TsigProvider TsigProvider }
func (*Conn) Read(p []byte) (n int, err error)
func (*Conn) ReadMsg() (*Msg, error)
func (*Conn) ReadMsgHeader(hdr *Header) ([]byte, error)
func (*Conn) Write(p []byte) (int, error)
func (*Conn) WriteMsg(m *Msg) (err error)
type ConnectionStater interface { ConnectionState() *tls.ConnectionState }
type DHCID struct { Hdr RR_Header; Digest string }
func (*DHCID) Header() *RR_Header
func (*DHCID) String() string
type DLV struct { DS }
func (*DLV) Header() *RR_Header
type DNAME struct { Hdr RR_Header; Target string }
func (*DNAME) Header() *RR_Header
func (*DNAME) String() string
type DNSKEY struct { Hdr RR_Header; Flags uint16; Protocol uint8; Algorithm uint8; PublicKey string }
func (*DNSKEY) Generate(bits int) (crypto.PrivateKey, error)
func (*DNSKEY) Header() *RR_Header
func (*DNSKEY) KeyTag() uint16
func (*DNSKEY) NewPrivateKey(s string) (crypto.PrivateKey, error)
func (*DNSKEY) PrivateKeyString(p crypto.PrivateKey) string
func (*DNSKEY) ReadPrivateKey(q io.Reader, file string) (crypto.PrivateKey, error)
func (*DNSKEY) String() string
func (*DNSKEY) ToCDNSKEY() *CDNSKEY
func (*DNSKEY) ToDS(h uint8) *DS
type DS struct { Hdr RR_Header; KeyTag uint16; Algorithm uint8; DigestType uint8; Digest string }
func (*DS) Header() *RR_Header
func (*DS) String() string
func (*DS) ToCDS() *CDS
type DecorateReader func(Reader) Reader
type DecorateWriter func(Writer) Writer
type EDNS0 interface { Option() uint16; String() string; copy(); pack(); unpack() }
type EDNS0_COOKIE struct { Code uint16; Cookie string }
func (*EDNS0_COOKIE) Option() uint16
func (*EDNS0_COOKIE) String() string
type EDNS0_DAU struct { Code uint16; AlgCode []uint8 }
func (*EDNS0_DAU) Option() uint16
func (*EDNS0_DAU) String() string
type EDNS0_DHU struct { Code uint16; AlgCode []uint8 }
func (*EDNS0_DHU) Option() uint16
func (*EDNS0_DHU) String() string
type EDNS0_EDE struct { InfoCode uint16; ExtraText string }
func (*EDNS0_EDE) Option() uint16
func (*EDNS0_EDE) String() string
type EDNS0_ESU struct { Code uint16; Uri string }
func (*EDNS0_ESU) Option() uint16
func (*EDNS0_ESU) String() string
type EDNS0_EXPIRE struct { Code uint16; Expire uint32; Empty bool }
func (*EDNS0_EXPIRE) Option() uint16
func (*EDNS0_EXPIRE) String() (s string)
type EDNS0_LLQ struct { Code uint16; Version uint16; Opcode uint16; Error uint16; Id uint64; LeaseLife uint32 }
func (*EDNS0_LLQ) Option() uint16
func (*EDNS0_LLQ) String() string
type EDNS0_LOCAL struct { Code uint16; Data []byte }
func (*EDNS0_LOCAL) Option() uint16
func (*EDNS0_LOCAL) String() string
type EDNS0_N3U struct { Code uint16; AlgCode []uint8 }
func (*EDNS0_N3U) Option() uint16
func (*EDNS0_N3U) String() string
type EDNS0_NSID struct { Code uint16; Nsid string }
func (*EDNS0_NSID) Option() uint16
func (*EDNS0_NSID) String() string
type EDNS0_PADDING struct { Padding []byte }
func (*EDNS0_PADDING) Option() uint16
func (*EDNS0_PADDING) String() string
type EDNS0_REPORTING struct { Code uint16; AgentDomain string }
func (*EDNS0_REPORTING) Option() uint16
func (*EDNS0_REPORTING) String() string
type EDNS0_SUBNET struct { Code uint16; Family uint16; SourceNetmask uint8; SourceScope uint8; Address net.IP }
func (*EDNS0_SUBNET) Option() uint16
func (*EDNS0_SUBNET) String() (s string)
type EDNS0_TCP_KEEPALIVE struct { Code uint16; Timeout uint16; Length uint16 }
func (*EDNS0_TCP_KEEPALIVE) Option() uint16
func (*EDNS0_TCP_KEEPALIVE) String() string
type EDNS0_UL struct { Code uint16; Lease uint32; KeyLease uint32 }
func (*EDNS0_UL) Option() uint16
func (*EDNS0_UL) String() string
type EDNS0_ZONEVERSION struct { Code uint16; LabelCount uint8; Type uint8; Version string }
func (*EDNS0_ZONEVERSION) Option() uint16
func (*EDNS0_ZONEVERSION) String() string
type EID struct { Hdr RR_Header; Endpoint string }
func (*EID) Header() *RR_Header
func (*EID) String() string
type EUI48 struct { Hdr RR_Header; Address uint64 }
func (*EUI48) Header() *RR_Header
func (*EUI48) String() string
type EUI64 struct { Hdr RR_Header; Address uint64 }
func (*EUI64) Header() *RR_Header
func (*EUI64) String() string
type Envelope struct { RR []RR; Error error }
type Error struct{}
func (*Error) Error() string
type GID struct { Hdr RR_Header; Gid uint32 }
func (*GID) Header() *RR_Header
func (*GID) String() string
type GPOS struct { Hdr RR_Header; Longitude string; Latitude string; Altitude string }
func (*GPOS) Header() *RR_Header
func (*GPOS) String() string
type HINFO struct { Hdr RR_Header; Cpu string; Os string }
func (*HINFO) Header() *RR_Header
func (*HINFO) String() string
type HIP struct { Hdr RR_Header; HitLength uint8; PublicKeyAlgorithm uint8; PublicKeyLength uint16; Hit string; PublicKey string; RendezvousServers []string }
func (*HIP) Header() *RR_Header
func (*HIP) String() string
type HTTPS struct { SVCB }
func (*HTTPS) Header() *RR_Header
func (*HTTPS) String() string
type Handler interface { ServeDNS(w ResponseWriter, r *Msg) }
type HandlerFunc func(ResponseWriter, *Msg)
func (HandlerFunc) ServeDNS(w ResponseWriter, r *Msg)
type Header struct { Id uint16; Bits uint16; Qdcount uint16; Ancount uint16; Nscount uint16; Arcount uint16 }
type IPSECKEY struct { Hdr RR_Header; Precedence uint8; GatewayType uint8; Algorithm uint8; GatewayAddr net.IP; GatewayHost string; PublicKey string }
func (*IPSECKEY) Header() *RR_Header
func (*IPSECKEY) String() string
type ISDN struct { Hdr RR_Header; Address string; SubAddress string }
func (*ISDN) Header() *RR_Header
func (*ISDN) String() string
type KEY struct { DNSKEY }
func (*KEY) Header() *RR_Header
type KX struct { Hdr RR_Header; Preference uint16; Exchanger string }
func (*KX) Header() *RR_Header
func (*KX) String() string
type L32 struct { Hdr RR_Header; Preference uint16; Locator32 net.IP }
func (*L32) Header() *RR_Header
func (*L32) String() string
type L64 struct { Hdr RR_Header; Preference uint16; Locator64 uint64 }
func (*L64) Header() *RR_Header
func (*L64) String() string
type LOC struct { Hdr RR_Header; Version uint8; Size uint8; HorizPre uint8; VertPre uint8; Latitude uint32; Longitude uint32; Altitude uint32 }
func (*LOC) Header() *RR_Header
func (*LOC) String() string
type LP struct { Hdr RR_Header; Preference uint16; Fqdn string }
func (*LP) Header() *RR_Header
func (*LP) String() string
type MB struct { Hdr RR_Header; Mb string }
func (*MB) Header() *RR_Header
func (*MB) String() string
type MD struct { Hdr RR_Header; Md string }
func (*MD) Header() *RR_Header
func (*MD) String() string
type MF struct { Hdr RR_Header; Mf string }
func (*MF) Header() *RR_Header
func (*MF) String() string
type MG struct { Hdr RR_Header; Mg string }
func (*MG) Header() *RR_Header
func (*MG) String() string
type MINFO struct { Hdr RR_Header; Rmail string; Email string }
func (*MINFO) Header() *RR_Header
func (*MINFO) String() string
type MR struct { Hdr RR_Header; Mr string }
func (*MR) Header() *RR_Header
func (*MR) String() string
type MX struct { Hdr RR_Header; Preference uint16; Mx string }
func (*MX) Header() *RR_Header
func (*MX) String() string
type Msg struct { MsgHdr; Compress bool; Question []Question; Answer []RR; Ns []RR; Extra []RR }
func (*Msg) Copy() *Msg
func (*Msg) CopyTo(r1 *Msg) *Msg
func (*Msg) Insert(rr []RR)
func (*Msg) IsEdns0() *OPT
func (*Msg) IsTsig() *TSIG
func (*Msg) Len() int
func (*Msg) NameNotUsed(rr []RR)
func (*Msg) NameUsed(rr []RR)
func (*Msg) Pack() (msg []byte, err error)
func (*Msg) PackBuffer(buf []byte) (msg []byte, err error)
func (*Msg) RRsetNotUsed(rr []RR)
func (*Msg) RRsetUsed(rr []RR)
func (*Msg) Remove(rr []RR)
func (*Msg) RemoveName(rr []RR)
func (*Msg) RemoveRRset(rr []RR)
func (*Msg) SetAxfr(z string) *Msg
func (*Msg) SetEdns0(udpsize uint16, do bool) *Msg
func (*Msg) SetIxfr(z string, serial uint32, ns string, mbox string) *Msg
func (*Msg) SetNotify(z string) *Msg
func (*Msg) SetQuestion(z string, t uint16) *Msg
func (*Msg) SetRcode(request *Msg, rcode int) *Msg
func (*Msg) SetRcodeFormatError(request *Msg) *Msg
func (*Msg) SetReply(request *Msg) *Msg
func (*Msg) SetTsig(z string, algo string, fudge uint16, timesigned int64) *Msg
func (*Msg) SetUpdate(z string) *Msg
func (*Msg) String() string
func (*Msg) Truncate(size int)
func (*Msg) Unpack(msg []byte) (err error)
func (*Msg) Used(rr []RR)
type MsgAcceptAction int
type MsgAcceptFunc func(dh Header) MsgAcceptAction
type MsgHdr struct { Id uint16; Response bool; Opcode int; Authoritative bool; Truncated bool; RecursionDesired bool; RecursionAvailable bool; Zero bool; AuthenticatedData bool; CheckingDisabled bool; Rcode int }
func (*MsgHdr) String() string
type MsgInvalidFunc func(m []byte, err error)
type NAPTR struct { Hdr RR_Header; Order uint16; Preference uint16; Flags string; Service string; Regexp string; Replacement string }
func (*NAPTR) Header() *RR_Header
func (*NAPTR) String() string
type NID struct { Hdr RR_Header; Preference uint16; NodeID uint64 }
func (*NID) Header() *RR_Header
func (*NID) String() string
type NIMLOC struct { Hdr RR_Header; Locator string }
func (*NIMLOC) Header() *RR_Header
func (*NIMLOC) String() string
type NINFO struct { Hdr RR_Header; ZSData []string }
func (*NINFO) Header() *RR_Header
func (*NINFO) String() string
type NS struct { Hdr RR_Header; Ns string }
func (*NS) Header() *RR_Header
func (*NS) String() string
type NSAPPTR struct { Hdr RR_Header; Ptr string }
func (*NSAPPTR) Header() *RR_Header
func (*NSAPPTR) String() string
type NSEC struct { Hdr RR_Header; NextDomain string; TypeBitMap []uint16 }
func (*NSEC) Header() *RR_Header
func (*NSEC) String() string
type NSEC3 struct { Hdr RR_Header; Hash uint8; Flags uint8; Iterations uint16; SaltLength uint8; Salt string; HashLength uint8; NextDomain string; TypeBitMap []uint16 }
func (*NSEC3) Cover(name string) bool
func (*NSEC3) Header() *RR_Header
func (*NSEC3) Match(name string) bool
func (*NSEC3) String() string
type NSEC3PARAM struct { Hdr RR_Header; Hash uint8; Flags uint8; Iterations uint16; SaltLength uint8; Salt string }
func (*NSEC3PARAM) Header() *RR_Header
func (*NSEC3PARAM) String() string
type NULL struct { Hdr RR_Header; Data string }
func (*NULL) Header() *RR_Header
func (*NULL) String() string
type NXNAME struct { Hdr RR_Header }
func (*NXNAME) Header() *RR_Header
func (*NXNAME) String() string
type NXT struct { NSEC }
func (*NXT) Header() *RR_Header
type Name string
func (Name) String() string
type OPENPGPKEY struct { Hdr RR_Header; PublicKey string }
func (*OPENPGPKEY) Header() *RR_Header
func (*OPENPGPKEY) String() string
type OPT struct { Hdr RR_Header; Option []EDNS0 }
func (*OPT) Co() bool
func (*OPT) Do() bool
func (*OPT) ExtendedRcode() int
func (*OPT) Header() *RR_Header
func (*OPT) SetCo(co ...bool)
func (*OPT) SetDo(do ...bool)
func (*OPT) SetExtendedRcode(v uint16)
func (*OPT) SetUDPSize(size uint16)
func (*OPT) SetVersion(v uint8)
func (*OPT) SetZ(z uint16)
func (*OPT) String() string
func (*OPT) UDPSize() uint16
func (*OPT) Version() uint8
func (*OPT) Z() uint16
type PTR struct { Hdr RR_Header; Ptr string }
func (*PTR) Header() *RR_Header
func (*PTR) String() string
type PX struct { Hdr RR_Header; Preference uint16; Map822 string; Mapx400 string }
func (*PX) Header() *RR_Header
func (*PX) String() string
type PacketConnReader interface { Reader; ReadPacketConn(conn net.PacketConn, timeout time.Duration) ([]byte, net.Addr, error) }
type ParseError struct{}
func (*ParseError) Error() (s string)
func (*ParseError) Unwrap() error
type PrivateRR struct { Hdr RR_Header; Data PrivateRdata }
func (*PrivateRR) Header() *RR_Header
func (*PrivateRR) String() string
type PrivateRdata interface { Copy(PrivateRdata) error; Len() int; Pack([]byte) (int, error); Parse([]string) error; String() string; Unpack([]byte) (int, error) }
type Question struct { Name string; Qtype uint16; Qclass uint16 }
func (*Question) String() (s string)
type RESINFO struct { Hdr RR_Header; Txt []string }
func (*RESINFO) Header() *RR_Header
func (*RESINFO) String() string
type RFC3597 struct { Hdr RR_Header; Rdata string }
func (*RFC3597) Header() *RR_Header
func (*RFC3597) String() string
func (*RFC3597) ToRFC3597(r RR) error
type RKEY struct { Hdr RR_Header; Flags uint16; Protocol uint8; Algorithm uint8; PublicKey string }
func (*RKEY) Header() *RR_Header
func (*RKEY) String() string
type RP struct { Hdr RR_Header; Mbox string; Txt string }
func (*RP) Header() *RR_Header
func (*RP) String() string
type RR interface { Header() *RR_Header; String() string; copy(); isDuplicate(); len(); pack(); parse(); unpack() }
type RRSIG struct { Hdr RR_Header; TypeCovered uint16; Algorithm uint8; Labels uint8; OrigTtl uint32; Expiration uint32; Inception uint32; KeyTag uint16; SignerName string; Signature string }
func (*RRSIG) Header() *RR_Header
func (*RRSIG) Sign(k crypto.Signer, rrset []RR) error
func (*RRSIG) String() string
func (*RRSIG) ValidityPeriod(t time.Time) bool
func (*RRSIG) Verify(k *DNSKEY, rrset []RR) error
type RR_Header struct { Name string; Rrtype uint16; Class uint16; Ttl uint32; Rdlength uint16 }
func (*RR_Header) Header() *RR_Header
func (*RR_Header) String() string
type RT struct { Hdr RR_Header; Preference uint16; Host string }
func (*RT) Header() *RR_Header
func (*RT) String() string
type Reader interface { ReadTCP(conn net.Conn, timeout time.Duration) ([]byte, error); ReadUDP(conn *net.UDPConn, timeout time.Duration) ([]byte, *SessionUDP, error) }
type ResponseWriter interface { Close() error; Hijack(); LocalAddr() net.Addr; RemoteAddr() net.Addr; TsigStatus() error; TsigTimersOnly(bool); Write([]byte) (int, error); WriteMsg(*Msg) error }
type SIG struct { RRSIG }
func (*SIG) Header() *RR_Header
func (*SIG) Sign(k crypto.Signer, m *Msg) ([]byte, error)
func (*SIG) Verify(k *KEY, buf []byte) error
type SMIMEA struct { Hdr RR_Header; Usage uint8; Selector uint8; MatchingType uint8; Certificate string }
func (*SMIMEA) Header() *RR_Header
func (*SMIMEA) Sign(usage int, selector int, matchingType int, cert *x509.Certificate) (err error)
func (*SMIMEA) String() string
func (*SMIMEA) Verify(cert *x509.Certificate) error
type SOA struct { Hdr RR_Header; Ns string; Mbox string; Serial uint32; Refresh uint32; Retry uint32; Expire uint32; Minttl uint32 }
func (*SOA) Header() *RR_Header
func (*SOA) String() string
type SPF struct { Hdr RR_Header; Txt []string }
func (*SPF) Header() *RR_Header
func (*SPF) String() string
type SRV struct { Hdr RR_Header; Priority uint16; Weight uint16; Port uint16; Target string }
func (*SRV) Header() *RR_Header
func (*SRV) String() string
type SSHFP struct { Hdr RR_Header; Algorithm uint8; Type uint8; FingerPrint string }
func (*SSHFP) Header() *RR_Header
func (*SSHFP) String() string
type SVCB struct { Hdr RR_Header; Priority uint16; Target string; Value []SVCBKeyValue }
func (*SVCB) Header() *RR_Header
func (*SVCB) String() string
type SVCBAlpn struct { Alpn []string }
func (*SVCBAlpn) Key() SVCBKey
func (*SVCBAlpn) String() string
type SVCBDoHPath struct { Template string }
func (*SVCBDoHPath) Key() SVCBKey
func (*SVCBDoHPath) String() string
type SVCBECHConfig struct { ECH []byte }
func (*SVCBECHConfig) Key() SVCBKey
func (*SVCBECHConfig) String() string
type SVCBIPv4Hint struct { Hint []net.IP }
func (*SVCBIPv4Hint) Key() SVCBKey
func (*SVCBIPv4Hint) String() string
type SVCBIPv6Hint struct { Hint []net.IP }
func (*SVCBIPv6Hint) Key() SVCBKey
func (*SVCBIPv6Hint) String() string
type SVCBKey uint16
func (SVCBKey) String() string
type SVCBKeyValue interface { Key() SVCBKey; String() string; copy(); len(); pack(); parse(); unpack() }
type SVCBLocal struct { KeyCode SVCBKey; Data []byte }
func (*SVCBLocal) Key() SVCBKey
func (*SVCBLocal) String() string
type SVCBMandatory struct { Code []SVCBKey }
func (*SVCBMandatory) Key() SVCBKey
func (*SVCBMandatory) String() string
type SVCBNoDefaultAlpn struct{}
func (*SVCBNoDefaultAlpn) Key() SVCBKey
func (*SVCBNoDefaultAlpn) String() string
type SVCBOhttp struct{}
func (*SVCBOhttp) Key() SVCBKey
func (*SVCBOhttp) String() string
type SVCBPort struct { Port uint16 }
func (*SVCBPort) Key() SVCBKey
func (*SVCBPort) String() string
type ServeMux struct{}
func (*ServeMux) Handle(pattern string, handler Handler)
func (*ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Msg))
func (*ServeMux) HandleRemove(pattern string)
func (*ServeMux) ServeDNS(w ResponseWriter, req *Msg)
type Server struct { Addr string; Net string; Listener net.Listener; TLSConfig *tls.Config; PacketConn net.PacketConn; Handler Handler; UDPSize int; ReadTimeout time.Duration; WriteTimeout time.Duration; IdleTimeout func() time.Duration; TsigProvider TsigProvider; TsigSecret map[string]string; NotifyStartedFunc func(); DecorateReader DecorateReader; DecorateWriter DecorateWriter; MaxTCPQueries int; ReusePort bool; ReuseAddr bool; MsgAcceptFunc MsgAcceptFunc; MsgInvalidFunc MsgInvalidFunc }
func (*Server) ActivateAndServe() error
func (*Server) ListenAndServe() error
func (*Server) Shutdown() error
func (*Server) ShutdownContext(ctx context.Context) error
type SessionUDP struct{}
func (*SessionUDP) RemoteAddr() net.Addr
type TA struct { Hdr RR_Header; KeyTag uint16; Algorithm uint8; DigestType uint8; Digest string }
func (*TA) Header() *RR_Header
func (*TA) String() string
type TALINK struct { Hdr RR_Header; PreviousName string; NextName string }
func (*TALINK) Header() *RR_Header
func (*TALINK) String() string
type TKEY struct { Hdr RR_Header; Algorithm string; Inception uint32; Expiration uint32; Mode uint16; Error uint16; KeySize uint16; Key string; OtherLen uint16; OtherData string }
func (*TKEY) Header() *RR_Header
func (*TKEY) String() string
type TLSA struct { Hdr RR_Header; Usage uint8; Selector uint8; MatchingType uint8; Certificate string }
func (*TLSA) Header() *RR_Header
func (*TLSA) Sign(usage int, selector int, matchingType int, cert *x509.Certificate) (err error)
func (*TLSA) String() string
func (*TLSA) Verify(cert *x509.Certificate) error
type TSIG struct { Hdr RR_Header; Algorithm string; TimeSigned uint64; Fudge uint16; MACSize uint16; MAC string; OrigId uint16; Error uint16; OtherLen uint16; OtherData string }
func (*TSIG) Header() *RR_Header
func (*TSIG) String() string
type TXT struct { Hdr RR_Header; Txt []string }
func (*TXT) Header() *RR_Header
func (*TXT) String() string
type Transfer struct { *Conn; DialTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; TsigProvider TsigProvider; TsigSecret map[string]string; TLS *tls.Config }
func (*Transfer) In(q *Msg, a string) (env chan *Envelope, err error)
func (*Transfer) Out(w ResponseWriter, q *Msg, ch chan *Envelope) error
func (*Transfer) ReadMsg() (*Msg, error)
func (*Transfer) WriteMsg(m *Msg) (err error)
type TsigProvider interface { Generate(msg []byte, t *TSIG) ([]byte, error); Verify(msg []byte, t *TSIG) error }
type Type uint16
func (Type) String() string
type UID struct { Hdr RR_Header; Uid uint32 }
func (*UID) Header() *RR_Header
func (*UID) String() string
type UINFO struct { Hdr RR_Header; Uinfo string }
func (*UINFO) Header() *RR_Header
func (*UINFO) String() string
type URI struct { Hdr RR_Header; Priority uint16; Weight uint16; Target string }
func (*URI) Header() *RR_Header
func (*URI) String() string
type Writer interface { io.Writer }
type X25 struct { Hdr RR_Header; PSDNAddress string }
func (*X25) Header() *RR_Header
func (*X25) String() string
type ZONEMD struct { Hdr RR_Header; Serial uint32; Scheme uint8; Hash uint8; Digest string }
func (*ZONEMD) Header() *RR_Header
func (*ZONEMD) String() string
type ZoneParser struct{}
func (*ZoneParser) Comment() string
func (*ZoneParser) Err() error
func (*ZoneParser) Next() (RR, bool)
func (*ZoneParser) SetDefaultTTL(ttl uint32)
func (*ZoneParser) SetIncludeAllowed(v bool)
func (*ZoneParser) SetIncludeFS(fsys fs.FS)
type v struct { Major int; Minor int; Patch int }
func (v) String() string
