using System.Text.Json.Nodes;
using Slipway.Deploy.Tests.Cluster;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class ImmutableFieldTests(ApiServer server)
{
    [Fact]
    public async Task A_job_that_cannot_become_another_is_reported_without_what_is_in_it()
    {
        var cluster = await Sandbox.Make(server);
        await cluster.ApplyAs("slipway", "batch/v1/jobs/once", Job("once:1"));

        var fault = await cluster.Fail(Job("once:2"));

        fault.Id.ShouldBe("SLIP8012");
        fault.Message.ShouldBe(
            $"the cluster rejects Job 'once' in namespace '{cluster.Namespace}': spec.template: field is immutable; what is stored cannot become this, so delete Job/once and deploy again, or give it another name"
        );
    }

    private static JsonObject Job(string image) =>
        Of(
            "batch/v1",
            "Job",
            "once",
            $$$"""
            {"spec": {"template": {"spec": {"restartPolicy": "Never", "containers": [
              {"name": "main", "image": "{{{image}}}", "env": [{"name": "API_TOKEN", "value": "s3cr3t"}]}
            ]} } } }
            """
        );
}
