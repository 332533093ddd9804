using System.Text;
using Slipway.Oci.Credentials;
using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.Credentials;

/// <summary>Logins that other tools have left behind.</summary>
public sealed class CredentialFilesTests : IDisposable
{
    private const string Secret = "correct-horse-battery";
    private readonly RandomImages images = new();

    public void Dispose() => images.Dispose();

    [Theory]
    [InlineData("registry.example.com", "registry.example.com")]
    [InlineData("https://registry.example.com", "registry.example.com")]
    [InlineData("https://registry.example.com/v1/", "registry.example.com")]
    [InlineData("http://localhost:5000/v2/", "localhost:5000")]
    [InlineData("https://index.docker.io/v1/", "docker.io")]
    public async Task A_login_in_the_file_is_found(string key, string registry)
    {
        var file = Write(
            $$$"""{"auths":{"other.example":{"auth":"eDp5"}, "{{{key}}}": {"auth":"{{{Pair("me", Secret)}}}" } } }"""
        );

        var found = await new CredentialFiles([file]).FindAsync(registry, CancellationToken.None);

        found
            .ShouldNotBeNull()
            .ShouldSatisfyAllConditions(
                () => found!.User.ShouldBe("me"),
                () => found!.Secret.ShouldBe(Secret),
                () => found!.IsIdentityToken.ShouldBeFalse(),
                () => found!.ToString().ShouldNotContain(Secret)
            );
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"auths":{}}""")]
    [InlineData("""{"auths":{"other.example":{"auth":"eDp5"}}}""")]
    [InlineData("""{"auths":{"registry.example.com/team/model":{"auth":"eDp5"}}}""")]
    [InlineData("""{"auths":{"registry.example.com":{}}}""")]
    public async Task There_may_be_none(string json) =>
        (
            await new CredentialFiles([Write(json), images.PathOf("absent.json")]).FindAsync(
                "registry.example.com",
                default
            )
        ).ShouldBeNull();

    [Fact]
    public async Task An_identity_token_is_one()
    {
        var file = Write(
            $$$"""{"auths":{"r.example":{"auth":"{{{Pair("<token>", "")}}}","identitytoken":"{{{Secret}}}" } } }"""
        );

        var found = await new CredentialFiles([file]).FindAsync("r.example", CancellationToken.None);

        found!.IsIdentityToken.ShouldBeTrue();
        found.Secret.ShouldBe(Secret);
    }

    [Fact]
    public async Task The_first_file_that_knows_the_registry_counts()
    {
        var first = Write("""{"auths":{"r.example":{"auth":"Zmlyc3Q6MQ=="}}}""");
        var second = Write("""{"auths":{"r.example":{"auth":"c2Vjb25kOjI="},"s.example":{"auth":"c2Vjb25kOjI="}}}""");
        var files = new CredentialFiles([first, second]);

        (await files.FindAsync("r.example", default))!.User.ShouldBe("first");
        (await files.FindAsync("s.example", default))!.User.ShouldBe("second");
    }

    [Fact]
    public async Task A_helper_is_asked_for_its_registry_and_the_file_where_it_knows_none()
    {
        using var path = new HelperPath();
        path.Add(
            "tested",
            $$"""
            read server
            if [ "$server" = "https://index.docker.io/v1/" ]; then
              echo '{"ServerURL":"x","Username":"hub","Secret":"{{Secret}}"}'
            elif [ "$server" = "token.example" ]; then
              echo '{"Username":"<token>","Secret":"{{Secret}}"}'
            else
              echo 'credentials not found in native keychain'
              exit 1
            fi
            """
        );
        var file = Write(
            """{"credsStore":"tested","credHelpers":{"token.example":"tested"},"auths":{"r.example":{"auth":"Zmlyc3Q6MQ=="},"docker.io":{}}}"""
        );
        var files = new CredentialFiles([file]);

        (await files.FindAsync("docker.io", default)).ShouldNotBeNull().User.ShouldBe("hub");
        (await files.FindAsync("token.example", default)).ShouldNotBeNull().IsIdentityToken.ShouldBeTrue();
        (await files.FindAsync("r.example", default)).ShouldNotBeNull().User.ShouldBe("first");
        (await files.FindAsync("unknown.example", default)).ShouldBeNull();
    }

    [Theory]
    [InlineData("echo '{\"Username\":\"me\",\"Secret\":\"" + Secret + "'", "makes no sense")]
    [InlineData("echo '" + Secret + "'; echo '" + Secret + "' >&2; exit 3", "exit code 3")]
    public async Task A_helper_that_fails_is_a_fault_that_does_not_tell_what_it_said(string script, string reason)
    {
        using var path = new HelperPath();
        path.Add("failing", script);
        var file = Write("""{"credHelpers":{"r.example":"failing"}}""");

        var fault = await Client.FaultOf(() => new CredentialFiles([file]).FindAsync("r.example", default));

        fault.Descriptor.Id.ShouldBe("SLIP7211");
        fault.Message.ShouldContain(reason);
        fault.ToString().ShouldNotContain(Secret);
    }

    [Theory]
    [InlineData("""{"credHelpers":{"r.example":"surely-not-installed"}}""", "cannot be started")]
    [InlineData("""{"credHelpers":{"r.example":"../evil"}}""", "name of its credential helper")]
    [InlineData("""{"auths":{"r.example":{"auth":"correct-horse-battery"}}}""", "not base64")]
    [InlineData("""{"auths":{"r.example":{"auth":"Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5"}}}""", "no name and password")]
    [InlineData("""correct-horse-battery""", "not JSON")]
    [InlineData("""["correct-horse-battery"]""", "not a JSON object")]
    public async Task A_file_that_cannot_be_read_is_a_fault_that_does_not_tell_what_it_holds(string json, string reason)
    {
        var file = Write(json);

        var fault = await Client.FaultOf(() => new CredentialFiles([file]).FindAsync("r.example", default));

        fault.Descriptor.Id.ShouldBe("SLIP7211");
        fault.Message.ShouldContain(reason);
        fault.Message.ShouldContain(file);
        fault.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public void The_places_are_those_of_the_tools()
    {
        var variables = new Dictionary<string, string>
        {
            ["HOME"] = "/home/me",
            ["REGISTRY_AUTH_FILE"] = "/ci/auth.json",
            ["XDG_RUNTIME_DIR"] = "/run/user/1000",
        };

        CredentialFiles
            .Places(name => variables.GetValueOrDefault(name))
            .ShouldBe([
                "/ci/auth.json",
                "/home/me/.docker/config.json",
                "/run/user/1000/containers/auth.json",
                "/home/me/.config/containers/auth.json",
            ]);
        variables["DOCKER_CONFIG"] = "/etc/docker-of-ci";
        CredentialFiles
            .Places(name => variables.GetValueOrDefault(name))
            .ShouldContain("/etc/docker-of-ci/config.json");
    }

    private string Write(string json)
    {
        Directory.CreateDirectory(images.PathOf(""));
        var file = images.PathOf(Path.GetRandomFileName());
        File.WriteAllText(file, json);
        return file;
    }

    private static string Pair(string user, string secret) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}"));
}
