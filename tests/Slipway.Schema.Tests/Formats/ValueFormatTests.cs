using FsCheck;
using FsCheck.Fluent;
using Slipway.Schema.Formats;

namespace Slipway.Schema.Tests.Formats;

/// <summary>Each format with texts that have it, and texts that do not with what is said of them.</summary>
public class ValueFormatTests
{
    private static readonly string A63 = new('a', 63);
    private static readonly string A64 = new('a', 64);

    public static TheoryData<string, string> Good =>
        new()
        {
            { "dns1123-label", "my-model" },
            { "dns1123-label", "1st-model" },
            { "dns1123-label", A63 },
            { "dns1035-label", "demo-serving" },
            { "cron-schedule", "0 2 * * *" },
            { "cron-schedule", "*/15 0-6,22 1 jan-MAR ?" },
            { "cron-schedule", "CRON_TZ=Asia/Tokyo 30 4 1-7/2 * mon" },
            { "cron-schedule", "@daily" },
            { "cron-schedule", "@every 1h30m" },
            { "date-time", "2030-01-31T22:00:00Z" },
            { "date-time", "2030-01-31T22:00:00.5+09:00" },
            { "dns1123-subdomain", "training-serving.v1" },
            { "dns1123-subdomain", A64 },
            { "k8s-quantity", "0.5" },
            { "k8s-quantity", "500m" },
            { "k8s-quantity", "2Gi" },
            { "k8s-quantity", "1e3" },
            { "k8s-quantity", "1E3" },
            { "k8s-quantity", "12E" },
            { "k8s-quantity", ".5" },
            { "k8s-quantity", "1." },
            { "k8s-quantity", "-1" },
            { "k8s-quantity", "+1k" },
            { "k8s-quantity", "0" },
            { "positive-quantity", "1" },
            { "positive-quantity", "1n" },
            { "go-duration", "1h30m" },
            { "go-duration", "1.5s" },
            { "go-duration", "-10ms" },
            { "go-duration", "0" },
            { "go-duration", "100us" },
            { "go-duration", "100µs" },
            { "go-duration", "100μs" },
            { "go-duration", ".5h" },
            { "go-duration", "1.h" },
            { "image-reference", "nginx" },
            { "image-reference", "fogdong/train-color:v1" },
            { "image-reference", "localhost:5000/a/b" },
            { "image-reference", "Registry.Example.com:443/a__b/c-d.e:V_1.2-x" },
            { "image-reference", "a/b--c:v1" },
            {
                "image-reference",
                "ghcr.io/a/b:v1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            },
            { "label-value", "" },
            { "label-value", "my-model_v1.2" },
            { "label-value", A63 },
            { "qualified-name", "team" },
            { "qualified-name", "app.example.com/Team_1" },
            { "env-name", "MODEL_URL" },
            { "env-name", "_a.b-c" },
            { "port-name", "http-metrics" },
            { "port-name", "8a" },
            { "absolute-path", "/" },
            { "absolute-path", "/data/model" },
            { "model-uri", "pvc://my-pvc" },
            { "model-uri", "pvc://my-pvc/model/1" },
            { "model-uri", "gs://bucket/path" },
            { "model-uri", "s3://bucket" },
            { "model-uri", "https://example.com/model.tar" },
            { "header-match", "style: transfer" },
            { "header-match", "x-style:transfer" },
            { "ip-address", "10.0.0.7" },
            { "ip-address", "::1" },
            { "ip-address", "2001:db8::7" },
            { "vessl-import", "git://github.com/owner/repository.git/" },
            { "vessl-import", "vessl-model://org/repo/3" },
            { "vessl-import", "vessl-model://{organization}/{repo}/{number}" },
            { "vessl-import", "vessl-artifact://" },
            { "vessl-import", "hf://huggingface.co/datasets/owner/repo" },
            { "vessl-import", "volume://storage/volume/path/" },
            { "vessl-mount", "hostpath:///data" },
            { "vessl-mount", "nfs://server/path" },
            { "vessl-export", "vessl-model://org/repo" },
            { "vessl-export", "volume://storage" },
            { "vessl-git-url", "github.com/owner/repository.git" },
            { "vessl-git-url", "https://github.com/owner/repository" },
            { "vessl-git-url", "https://gitlab.com/group/subgroup/repository.git" },
            { "vessl-git-url", "git.example.com/a/b/tree" },
            { "vessl-import", "git://github.com/owner/repository.git" },
            { "vessl-import", "git://github.com/{owner}/{repository}" },
            { "git-ref", "main" },
            { "git-ref", "feature/a-b" },
            { "git-ref", "3f1c2ab" },
            { "vessl-volume", "storage/volume" },
        };

    public static TheoryData<string, string, string> Bad =>
        new()
        {
            { "dns1123-label", "", "is empty" },
            { "dns1123-label", "Demo", "holds the capital 'D'" },
            { "dns1123-label", "demo_training", "holds '_'" },
            { "dns1123-label", "a.b", "holds '.'" },
            { "dns1123-label", "-a", "starts or ends with '-'" },
            { "dns1123-label", "a-", "starts or ends with '-'" },
            { "dns1123-label", A64, "has 64 characters, and 63 are allowed" },
            { "dns1123-label", "é", "holds 'é'" },
            { "dns1035-label", "1st-model", "starts with a digit" },
            { "dns1123-subdomain", "a..b", "has an empty part between its dots" },
            { "dns1123-subdomain", "", "is empty" },
            { "dns1123-subdomain", ".a", "starts or ends with '.'" },
            { "dns1123-subdomain", "a.-b", "starts or ends with '-'" },
            { "dns1123-subdomain", new string('a', 254), "has 254 characters, and 253 are allowed" },
            { "cron-schedule", "0 2 * *", "has 4 fields, and 5 are needed" },
            { "cron-schedule", "0 0 2 * * *", "has 6 fields, and 5 are needed" },
            { "cron-schedule", "60 * * * *", "has the minute '60', which is not from 0 to 59" },
            { "cron-schedule", "* 5-2 * * *", "has the hour '5-2', which ends before it begins" },
            { "cron-schedule", "* * 0 * *", "has the day of the month '0', which is not from 1 to 31" },
            { "cron-schedule", "* * * janvier *", "has the month 'janvier', which is not a number" },
            { "cron-schedule", "* * * * 7", "has the day of the week '7', which is not from 0 to 6" },
            {
                "cron-schedule",
                "*/0 * * * *",
                "has the minute '*/0', which has a step that is not a number above zero"
            },
            { "cron-schedule", "@every 5", "has a duration that has no unit" },
            {
                "cron-schedule",
                "@often",
                "is not a word of @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly"
            },
            { "date-time", "2030-01-31", "has no time after the date" },
            { "date-time", "2030-02-31T22:00:00Z", "is not a date and time with a time zone" },
            { "date-time", "2030-01-31T22:00:00", "is not a date and time with a time zone" },
            { "k8s-quantity", "", "is empty" },
            { "k8s-quantity", "10K", "has the suffix 'K', which Kubernetes writes 'k' or 'Ki'" },
            { "k8s-quantity", "2GB", "has a unit, and Kubernetes writes suffixes without 'B'" },
            { "k8s-quantity", "2GiB", "has a unit, and Kubernetes writes suffixes without 'B'" },
            { "k8s-quantity", "2 Gi", "holds a space" },
            { "k8s-quantity", "two", "is not a Kubernetes quantity" },
            { "k8s-quantity", "2gi", "is not a Kubernetes quantity" },
            { "k8s-quantity", "1e", "is not a Kubernetes quantity" },
            { "k8s-quantity", "1e3k", "is not a Kubernetes quantity" },
            { "k8s-quantity", "1-2", "is not a Kubernetes quantity" },
            { "k8s-quantity", ".", "is not a Kubernetes quantity" },
            { "k8s-quantity", "B", "is not a Kubernetes quantity" },
            { "k8s-quantity", "1e1.5", "is not a Kubernetes quantity" },
            { "positive-quantity", "0", "is not above zero" },
            { "positive-quantity", "-1Gi", "is not above zero" },
            { "positive-quantity", "K", "is not a Kubernetes quantity" },
            { "go-duration", "", "is empty" },
            { "go-duration", "1d", "has the unit 'd', which Go does not know" },
            { "go-duration", "1min", "has the unit 'min', which Go does not know" },
            { "go-duration", "10", "has no unit" },
            { "go-duration", "1h30", "has no unit" },
            { "go-duration", "s", "is not a duration" },
            { "go-duration", ".s", "is not a duration" },
            { "go-duration", "+", "is not a duration" },
            { "go-duration", "1.2.3s", "is not a duration" },
            { "go-duration", "1 h", "has the unit ' h', which Go does not know" },
            { "go-duration", "3000000h", "is longer than Go's 290 years" },
            { "image-reference", "", "names no repository" },
            { "image-reference", "https://ghcr.io/a", "starts with a scheme, and an image has none" },
            { "image-reference", "a b", "holds a space" },
            { "image-reference", "Nginx", "holds capitals, and repositories are in lower case" },
            { "image-reference", "a/B", "holds capitals, and repositories are in lower case" },
            { "image-reference", "a//b", "is not an image reference" },
            { "image-reference", "/a", "is not an image reference" },
            { "image-reference", "a/", "is not an image reference" },
            { "image-reference", "a/-b", "is not an image reference" },
            { "image-reference", "a/b..c", "is not an image reference" },
            { "image-reference", "a/b:", "has an empty tag, or one over 128 characters" },
            { "image-reference", "a/b:-x", "has the tag '-x', which no registry takes" },
            { "image-reference", "a/b:z!", "has the tag 'z!', which no registry takes" },
            { "image-reference", "a.com:port/b", "has the host 'a.com:port', which is not one" },
            { "image-reference", "a@sha256:12", "has a digest that is not sha256: and 64 hexadecimal digits" },
            { "label-value", "-a", "is not a label value" },
            { "label-value", "a b", "is not a label value" },
            { "label-value", A64, "has 64 characters, and 63 are allowed" },
            { "qualified-name", "", "has no name" },
            { "qualified-name", "a/", "has no name" },
            { "qualified-name", "/a", "has a prefix that is empty" },
            { "qualified-name", "A.com/a", "has a prefix that holds the capital 'A'" },
            { "qualified-name", "a/b/c", "is not a label or annotation key" },
            { "qualified-name", A64, "has a name of 64 characters, and 63 are allowed" },
            { "env-name", "", "is empty" },
            { "env-name", "1A", "starts with a digit" },
            { "env-name", "A B", "is not the name of an environment variable" },
            { "env-name", "A=B", "is not the name of an environment variable" },
            { "env-name", ".", "is '.' or starts with '..'" },
            { "env-name", "..x", "is '.' or starts with '..'" },
            { "port-name", "", "is not the name of a port" },
            { "port-name", "80", "is not the name of a port" },
            { "port-name", "a--b", "is not the name of a port" },
            { "port-name", "-a", "is not the name of a port" },
            { "port-name", "Http", "is not the name of a port" },
            { "port-name", "abcdefghijklmnop", "has 16 characters, and 15 are allowed" },
            { "absolute-path", "", "is empty" },
            { "absolute-path", "data", "does not start with '/'" },
            { "absolute-path", "/a:b", "holds a ':', which mounts do not allow" },
            { "model-uri", "", "is empty" },
            { "model-uri", "my-pvc/model", "has no scheme" },
            { "model-uri", "pvc:///model", "names no claim after 'pvc://'" },
            { "model-uri", "pvc://", "names no claim after 'pvc://'" },
            { "model-uri", "pvc://My_pvc", "names a claim that holds the capital 'M'" },
            { "model-uri", "pcv://my-pvc", "has the scheme 'pcv', did you mean 'pvc'" },
            { "model-uri", "file://x", "has the scheme 'file', which the storage initializer does not know" },
            { "model-uri", "gs:///x", "names nothing after 'gs://'" },
            { "model-uri", "s3://a b", "holds a space" },
            { "header-match", "", "has no ':', and the Seldon controller panics on it" },
            { "header-match", "style", "has no ':', and the Seldon controller panics on it" },
            { "header-match", "x-url: http://a", "has more than one ':', and the Seldon controller panics on it" },
            { "header-match", ": a", "has no valid header name before the ':'" },
            { "header-match", "a b: c", "has no valid header name before the ':'" },
            { "header-match", "a:", "has no value after the ':'" },
            { "ip-address", "10.0.0", "is not an IP address" },
            { "ip-address", "10.0.0.256", "is not an IP address" },
            { "ip-address", "010.0.0.1", "is not an IP address" },
            { "ip-address", "0x0a.0.0.1", "is not an IP address" },
            { "ip-address", "[::1]", "is not an IP address" },
            { "ip-address", "fe80::1%eth0", "is not an IP address" },
            { "ip-address", "localhost", "is not an IP address" },
            { "vessl-import", "/data", "has no scheme" },
            { "vessl-import", "gti://github.com/owner/repository", "has the scheme 'gti', did you mean 'git'" },
            { "vessl-import", "nfs://server/path", "has the scheme 'nfs', which 'import' does not take" },
            {
                "vessl-import",
                "git://github.com/owner/repository@main",
                "carries a ref after '@', which 'git://' has no room for (write 'git: {url: …, ref: …}')"
            },
            { "vessl-import", "git://github.com/owner", "names no host, owner and repository" },
            { "vessl-import", "vessl-dataset://data", "names no organization and dataset" },
            { "vessl-import", "vessl-model://org/repo", "names no organization, repository and number" },
            { "vessl-import", "vessl-model://org/repo/latest", "ends in no number, and a model is imported by it" },
            { "vessl-import", "vessl-artifact://org/name", "names no organization, project and artifact" },
            { "vessl-import", "s3://", "names no bucket" },
            { "vessl-import", "hf://owner/repo", "has no host (write 'hf://huggingface.co/owner/repo')" },
            { "vessl-import", "hf://huggingface.co", "names no repository after 'huggingface.co/'" },
            { "vessl-import", "volume://storage", "names no volume after the storage" },
            { "vessl-import", "s3://bucket/a path", "holds a space" },
            { "vessl-mount", "git://github.com/owner/repository", "has the scheme 'git', which 'mount' does not take" },
            { "vessl-mount", "nfs://server", "names no server and path" },
            { "vessl-mount", "hostpath://", "names no path" },
            { "vessl-export", "vessl-model://org/repo/3", "names no organization and repository alone" },
            { "vessl-export", "volume://", "names no storage" },
            {
                "vessl-git-url",
                "ssh://git@github.com/owner/repository",
                "has the scheme 'ssh', and VESSL clones by https"
            },
            { "vessl-git-url", "github.com/repository", "names no host, owner and repository" },
            {
                "vessl-import",
                "git://github.com/vessl-ai/examples/llm-bot.git",
                "names a folder below 'github.com/vessl-ai/examples', and github.com clones repositories as a whole (write 'github.com/vessl-ai/examples', and the folder in 'workdir')"
            },
            {
                "vessl-git-url",
                "https://bitbucket.org/o/r/sub",
                "names a folder below 'bitbucket.org/o/r', and bitbucket.org clones repositories as a whole (write 'bitbucket.org/o/r', and the folder in 'workdir')"
            },
            {
                "vessl-git-url",
                "https://github.com/o/r/tree/main/x",
                "is the address of a page, and the repository is 'github.com/o/r' (write 'git: {url: https://github.com/o/r, ref: main}')"
            },
            {
                "vessl-import",
                "git://gitlab.com/g/s/r/-/tree/main",
                "is the address of a page, and the repository is 'gitlab.com/g/s/r' (write 'git: {url: https://gitlab.com/g/s/r, ref: main}')"
            },
            {
                "vessl-git-url",
                "github.com/--upload-pack=x/r",
                "has the part '--upload-pack=x', which git takes for an option"
            },
            {
                "vessl-import",
                "hf://huggingface.co/-h/../x",
                "has the part '-h', which the download takes for an option"
            },
            { "git-ref", "--orphan=evil", "starts with '-', so git takes it for an option" },
            { "git-ref", "-", "starts with '-', so git takes it for an option" },
            { "git-ref", "a..b", "holds '..', which is a range" },
            { "git-ref", "my branch", "holds a space" },
            { "vessl-git-url", "github.com/owner/my repository", "holds a space" },
            {
                "vessl-git-url",
                "github.com/owner/repository@main",
                "carries a ref after '@', which belongs into 'ref'"
            },
            { "vessl-volume", "volume://storage/volume", "has a scheme, and this key takes none" },
            { "vessl-volume", "storage", "names no storage and volume" },
        };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_text_that_has_the_form_is_fine(string format, string text) =>
        ValueFormats.Find(format).ShouldNotBeNull().Fault(text).ShouldBeNull();

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_text_that_has_not_is_reported_with_why(string format, string text, string fault) =>
        ValueFormats.Find(format).ShouldNotBeNull().Fault(text).ShouldBe(fault);

    [Fact]
    public void Every_format_has_its_own_name_and_an_example_that_has_the_form()
    {
        ValueFormats.All.Select(format => format.Name).ShouldBeUnique();
        foreach (var format in ValueFormats.All)
        {
            format.Fault(format.Example).ShouldBeNull(format.Name);
            ValueFormats.Find(format.Name).ShouldBe(format);
            Good.Select(row => row.Data.Item1).ShouldContain(format.Name);
            Bad.Select(row => row.Data.Item1).ShouldContain(format.Name);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("uri")]
    public void A_format_that_is_not_checked_is_not_found(string? name) => ValueFormats.Find(name).ShouldBeNull();

    [Fact]
    public void No_text_makes_a_format_throw() =>
        Prop.ForAll<string?>(text => _ = ValueFormats.All.Select(format => format.Fault(text ?? "")).ToList())
            .QuickCheckThrowOnFailure();
}
