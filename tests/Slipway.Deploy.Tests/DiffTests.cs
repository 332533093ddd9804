using Slipway.Deploy.Tests.Cluster;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class DiffTests(ApiServer server)
{
    [Fact]
    public async Task Nothing_new_is_not_a_difference()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.Deploy(ConfigMap("settings"), Service("web"));

        var diff = await cluster.Diff(ConfigMap("settings"), Service("web"));

        diff.IsDifferent.ShouldBeFalse();
        diff.Diffs.ShouldBeEmpty();
        diff.Summary.ShouldBe("0 to create, 0 to change, 2 unchanged, 0 to delete");
    }

    [Fact]
    public async Task Changes_are_shown_as_a_unified_diff_and_nothing_is_written()
    {
        var cluster = await Sandbox.Make(server);
        var deploy = cluster.Deploy(ConfigMap("settings"), ConfigMap("leaves"), Claim("data"));
        await cluster.SetStatusOnceThere("v1/persistentvolumeclaims/data", Controller.Bound);
        await deploy;
        var before = await cluster.Versions("v1/configmaps/settings", "v1/configmaps/slipway-demo");

        var diff = await cluster.Diff(ConfigMap("settings", "two"), ConfigMap("new"));

        diff.Summary.ShouldBe("1 to create, 1 to change, 0 unchanged, 1 to delete, 1 kept");
        diff.Deleted.ShouldBe([$"ConfigMap 'leaves' in namespace '{cluster.Namespace}'"]);
        diff.Kept.ShouldBe([$"PersistentVolumeClaim 'data' in namespace '{cluster.Namespace}'"]);
        var change = diff.Diffs.Single(text => text.Contains("ConfigMap/settings", StringComparison.Ordinal));
        change.ShouldContain("--- cluster " + cluster.Namespace);
        change.ShouldContain("-  key: one\n+  key: two");
        change.ShouldNotContain("managedFields");
        change.ShouldNotContain("resourceVersion");
        diff.Diffs.Single(text => text.Contains("ConfigMap/new", StringComparison.Ordinal))
            .ShouldContain("+kind: ConfigMap");
        (await cluster.Versions("v1/configmaps/settings", "v1/configmaps/slipway-demo")).ShouldBe(before);
        (await cluster.Get("v1/configmaps/new")).ShouldBeNull();
    }

    [Fact]
    public async Task Secrets_are_masked_and_still_seen_to_change()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.Deploy(Secret("login", "hunter2"));

        var diff = await cluster.Diff(Secret("login", "correct-horse"), Deployment("web"));

        diff.Summary.ShouldBe("1 to create, 1 to change, 0 unchanged, 0 to delete");
        var text = string.Join('\n', diff.Diffs);
        text.ShouldContain("*** (before)");
        text.ShouldContain("*** (after)");
        text.ShouldContain("name: API_TOKEN");
        text.ShouldNotContain("s3cr3t");
        foreach (var value in new[] { "hunter2", "correct-horse" })
        {
            text.ShouldNotContain(value);
            text.ShouldNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(value)));
        }
    }

    [Fact]
    public async Task A_namespace_that_will_be_made_is_not_an_obstacle()
    {
        var cluster = Sandbox.Unmade(server);
        cluster.Options = cluster.Options with { CreateNamespace = true };

        var diff = await cluster.Diff(ConfigMap("settings"));

        diff.Summary.ShouldBe("1 to create, 0 to change, 0 unchanged, 0 to delete");
        (await server.Get($"api/v1/namespaces/{cluster.Namespace}")).ShouldBeNull();
    }
}
