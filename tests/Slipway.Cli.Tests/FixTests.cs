using System.Text;

namespace Slipway.Cli.Tests;

/// <summary><c>slipway fix</c>: what it writes, and what it leaves alone.</summary>
public sealed class FixTests : IDisposable
{
    private const string Misspelt = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: { name: web }
        spec:
          components:
            - name: web
              type: webservic
              propertis: { imag: nginx:1.27 } # as it is
        """;

    private static readonly string Sound = Misspelt
        .Replace("webservic\n", "webservice\n", StringComparison.Ordinal)
        .Replace("propertis:", "properties:", StringComparison.Ordinal)
        .Replace("imag:", "image:", StringComparison.Ordinal);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Fixes_are_applied_until_none_is_left()
    {
        folder.Write("web.yaml", Misspelt);

        var run = await CommandRun.Of(folder.Path, "fix");

        File.ReadAllText(folder.At("web.yaml")).ShouldBe(Sound);
        run.Output.ShouldStartWith("web.yaml: 3 fixed, 0 left\n");
        run.Output.ShouldContain("  SLIP1001: Write 'image'\n");
        run.Error.ShouldBe("3 findings fixed in 1 file: 0 errors, 0 warnings left\n");
        run.Code.ShouldBe(0);
        (await CommandRun.Of(folder.Path, "fix")).ShouldBe(
            new CommandRun(0, "", "0 findings fixed in 0 files: 0 errors, 0 warnings left\n")
        );
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Line_ends_encoding_and_byte_order_mark_stay(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            _ => Encoding.GetEncoding(name),
        };
        var path = folder.Write("web.yaml");
        File.WriteAllText(path, Misspelt.ReplaceLineEndings("\r\n"), encoding);

        (await CommandRun.Of(folder.Path, "fix", "web.yaml")).Code.ShouldBe(0);

        byte[] expected = [.. encoding.Preamble, .. encoding.GetBytes(Sound.ReplaceLineEndings("\r\n"))];
        File.ReadAllBytes(path).ShouldBe(expected);
    }

    [Fact]
    public async Task A_dry_run_shows_a_diff_and_writes_nothing()
    {
        folder.Write("apps/web.yaml", Misspelt);

        var run = await CommandRun.Of(folder.Path, "fix", "--dry-run");

        File.ReadAllText(folder.At("apps", "web.yaml")).ShouldBe(Misspelt);
        run.Output.ShouldBe(
            """
            --- a/apps/web.yaml
            +++ b/apps/web.yaml
            @@ -4,5 +4,5 @@
             spec:
               components:
                 - name: web
            -      type: webservic
            -      propertis: { imag: nginx:1.27 } # as it is
            +      type: webservice
            +      properties: { image: nginx:1.27 } # as it is

            """
        );
        run.Error.ShouldBe("3 findings would be fixed in 1 file: 0 errors, 0 warnings left\n");
    }

    [Fact]
    public async Task Only_files_that_are_named_change()
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write("specs/web.yaml", Misspelt);
        var other = Misspelt.Replace("name: web", "name: shop", StringComparison.Ordinal);
        folder.Write("specs/shop.yaml", other);
        folder.Write("elsewhere.yaml", Misspelt);

        (await CommandRun.Of(folder.Path, "fix", "specs/web.yaml")).Code.ShouldBe(0);

        File.ReadAllText(folder.At("specs", "web.yaml")).ShouldBe(Sound);
        File.ReadAllText(folder.At("specs", "shop.yaml")).ShouldBe(other);
        File.ReadAllText(folder.At("elsewhere.yaml")).ShouldBe(Misspelt);
    }

    [Fact]
    public async Task What_has_no_fix_is_counted_and_left()
    {
        folder.Write("web.yaml", Misspelt + "\n    - { name: web, type: worker }\n");

        var run = await CommandRun.Of(folder.Path, "fix");

        run.Code.ShouldBe(1);
        run.Output.ShouldMatch("^web.yaml: 3 fixed, [1-9] left\n");
        run.Error.ShouldNotContain(": 0 errors");
    }

    [Fact]
    public async Task A_file_whose_bytes_are_not_all_text_is_left_alone()
    {
        var path = folder.Write("web.yaml");
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Misspelt + "\n# "), 0xC3, 0x28];
        File.WriteAllBytes(path, bytes);

        (await CommandRun.Of(folder.Path, "fix", "web.yaml")).Code.ShouldBe(1);

        File.ReadAllBytes(path).ShouldBe(bytes);
    }

    [Fact]
    public async Task Who_may_read_and_write_a_file_stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        var path = folder.Write("web.yaml", Misspelt);
        File.SetUnixFileMode(path, Mode);

        (await CommandRun.Of(folder.Path, "fix")).Code.ShouldBe(0);

        File.ReadAllText(path).ShouldBe(Sound);
        File.GetUnixFileMode(path).ShouldBe(Mode);
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_left_alone()
    {
        var path = folder.Write("web.yaml", Misspelt);
        new FileInfo(path) { IsReadOnly = true }.Refresh();

        var run = await CommandRun.Of(folder.Path, "fix");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("whether the file is read-only");
        File.ReadAllText(path).ShouldBe(Misspelt);
        new FileInfo(path) { IsReadOnly = false }.Refresh();
    }

    [Fact]
    public async Task An_overlay_is_fixed_in_its_environment()
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write("specs/web.yaml", Sound);
        var overlay = folder.Write(
            "specs/environments/prod.yaml",
            "kind: Application\nmetadata: { name: web }\nspec:\n  components:\n    - name: web\n      properties: { cpuu: \"1\" }\n"
        );

        (await CommandRun.Of(folder.Path, "check")).Code.ShouldBe(0);
        (await CommandRun.Of(folder.Path, "check", overlay)).Output.ShouldContain("Did you mean 'cpu'?");
        (await CommandRun.Of(folder.Path, "fix", "-e", "prod")).Error.ShouldStartWith(
            "1 finding fixed in 1 file: 0 errors"
        );
        File.ReadAllText(overlay).ShouldContain("{ cpu: \"1\" }");
        (await CommandRun.Of(folder.Path, "check", overlay)).Code.ShouldBe(0);
    }
}
