using Slipway.Oci;
using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.Registry;

/// <summary>Registries that want to know who asks.</summary>
public sealed class LoginTests : IDisposable
{
    // bcrypt of TokenServer.Password, the one kind of hash that the registry reads.
    private const string Hash = "$2b$05$abcdefghijklmnopqrstuuSnF5tLPqPFqc0z9CY0HcSLFbSRlL67u";
    private readonly RandomImages images = new();

    public void Dispose() => images.Dispose();

    [Fact]
    public async Task A_registry_with_passwords_takes_the_user_s()
    {
        await using var registry = await WithPasswordsAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        var logins = new Logins("robot", TokenServer.Password);
        using var client = new Client(proxy.Host, logins);

        await PushAndPullAsync(client, proxy.Host);

        logins.Questions.ShouldBe(1, "the credential helper may be slow");
        proxy.Requests.Count.ShouldBe(proxy.Logins.Count + 1, "only the first request comes without a login");
    }

    [Fact]
    public async Task A_registry_with_passwords_takes_no_wrong_one_and_none()
    {
        await using var registry = await WithPasswordsAsync();
        using var wrong = new Client(registry.Host, new Logins("robot", "a-wrong-secret"));
        using var none = new Client(registry.Host);

        var refused = await Client.FaultOf(() => PushAndPullAsync(wrong, registry.Host));
        var absent = await Client.FaultOf(() => PushAndPullAsync(none, registry.Host));

        refused.Descriptor.Id.ShouldBe("SLIP7202");
        refused.Message.ShouldContain("does not take the credentials of 'a test'");
        refused.ToString().ShouldNotContain("a-wrong-secret");
        absent.Descriptor.Id.ShouldBe("SLIP7202");
        absent.Message.ShouldContain("no credentials for it are on this machine");
    }

    [Fact]
    public async Task A_registry_with_tokens_gets_one_for_what_is_done()
    {
        await using var tokens = await TokenServer.StartAsync();
        await using var registry = await LocalRegistry.StartAsync(tokens.Configuration);
        using var client = new Client(registry.Host, new Logins(TokenServer.User, TokenServer.Password));

        await PushAndPullAsync(client, registry.Host);

        tokens.Scopes.ShouldBe(["repository:team/model:pull,push", "repository:team/model:pull"]);
    }

    [Fact]
    public async Task An_identity_token_is_exchanged()
    {
        await using var tokens = await TokenServer.StartAsync();
        await using var registry = await LocalRegistry.StartAsync(tokens.Configuration);
        var login = new Logins("", TokenServer.Password, isIdentityToken: true);
        using var client = new Client(registry.Host, login);

        await PushAndPullAsync(client, registry.Host);

        tokens.Forms.Distinct().ShouldBe([$"refresh_token {TokenServer.Password}"]);
    }

    [Fact]
    public async Task A_token_that_has_ended_is_renewed()
    {
        await using var tokens = await TokenServer.StartAsync();
        await using var registry = await LocalRegistry.StartAsync(tokens.Configuration);
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host, new Logins(TokenServer.User, TokenServer.Password));
        var source = images.Layout();
        var image = RandomImages.Image(source, 1000);
        var reference = Client.Reference(proxy.Host, "team/model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        var before = tokens.Scopes.Count;

        // The registry ends what it has given, in the midst of the work.
        foreach (var kind in new[] { "^GET .*/manifests/", "^GET .*/blobs/sha256" })
            proxy.With(
                Fault.Status(
                    kind,
                    1,
                    401,
                    ("WWW-Authenticate", $"Bearer realm=\"http://{tokens.Host}/token\",service=\"registry of a test\"")
                )
            );
        var target = images.Layout();
        await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);

        RandomImages.ShouldBeWhole(target, image);
        tokens.Scopes.Count.ShouldBeGreaterThan(before + 1);
    }

    [Fact]
    public async Task A_token_that_the_registry_finds_ended_is_renewed_before_and_refused_for_good_after()
    {
        await using var tokens = await TokenServer.StartAsync();
        await using var registry = await LocalRegistry.StartAsync(tokens.Configuration);
        using var client = new Client(registry.Host, new Logins(TokenServer.User, TokenServer.Password));
        var source = images.Layout();
        var image = RandomImages.Image(source, 1000);
        var reference = Client.Reference(registry.Host, "team/model:v1");

        // Tokens that are said to last no time at all are fetched for each request.
        tokens.Lifetime = 0;
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        tokens.Scopes.Count.ShouldBeGreaterThan(5);
        tokens.GiveEnded(times: 1_000_000);
        var fault = await Client.FaultOf(() =>
            client.Registry.PushAsync(source, RandomImages.Image(source, 1000), reference, [], CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7202");
        tokens.GiveEnded(times: 0);
        (await client.Registry.FindAsync(reference, CancellationToken.None))!.Digest.ShouldBe(image.Digest);
    }

    [Fact]
    public async Task A_wrong_password_for_the_token_server_is_a_fault()
    {
        await using var tokens = await TokenServer.StartAsync();
        await using var registry = await LocalRegistry.StartAsync(tokens.Configuration);
        using var client = new Client(registry.Host, new Logins(TokenServer.User, "a-wrong-secret"));

        var fault = await Client.FaultOf(() => PushAndPullAsync(client, registry.Host));

        fault.Descriptor.Id.ShouldBe("SLIP7202");
        fault.Message.ShouldContain("its token server does not take the credentials of 'a test'");
        fault.ToString().ShouldNotContain("a-wrong-secret");
    }

    [Fact]
    public async Task Access_that_is_denied_is_a_fault()
    {
        await using var proxy = await FaultyProxy.StartAsync(registry: null);
        proxy.With(Fault.Status("", Fault.Always, 403));
        using var client = new Client(proxy.Host);

        var fault = await Client.FaultOf(() => PushAndPullAsync(client, proxy.Host));

        fault.Descriptor.Id.ShouldBe("SLIP7203");
        fault.Message.ShouldContain("team/model");
    }

    [Fact]
    public async Task Blobs_that_lie_elsewhere_are_fetched_without_the_login()
    {
        await using var registry = await WithPasswordsAsync();
        await using var elsewhere = await FaultyProxy.StartAsync(registry.Host);
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        var login = new Logins("robot", TokenServer.Password);
        using var client = new Client(proxy.Host, login);
        var source = images.Layout();
        var image = RandomImages.Image(source, 5000);
        var reference = Client.Reference(proxy.Host, "team/model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        proxy.With(
            new Fault(
                "^GET .*/blobs/sha256",
                Fault.Always,
                (_, context) =>
                {
                    context.Response.Redirect($"http://{elsewhere.Host}{context.Request.Path}");
                    return Task.CompletedTask;
                }
            )
        );
        // As signed addresses do, this one wants no login; the registry behind it does, and gets the test's.
        elsewhere.With(
            new Fault(
                "",
                Fault.Always,
                (self, context) =>
                {
                    var pair = $"robot:{TokenServer.Password}";
                    context.Request.Headers.Authorization =
                        "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(pair));
                    return self.ForwardAsync(context);
                }
            )
        );

        var target = images.Layout();
        await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);

        RandomImages.ShouldBeWhole(target, image);
        elsewhere.Requests.Count.ShouldBe(2);
        elsewhere.Logins.ShouldBeEmpty();
    }

    private async Task<LocalRegistry> WithPasswordsAsync()
    {
        var file = images.PathOf("htpasswd");
        await File.WriteAllTextAsync(file, $"robot:{Hash}\n");
        return await LocalRegistry.StartAsync($"auth:\n  htpasswd: {{ realm: tests, path: {file} }}");
    }

    private async Task PushAndPullAsync(Client client, string host)
    {
        var source = images.Layout();
        var image = RandomImages.Image(source, 100_000);
        var reference = Client.Reference(host, "team/model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        var target = images.Layout();
        await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);
        RandomImages.ShouldBeWhole(target, image);
    }
}
