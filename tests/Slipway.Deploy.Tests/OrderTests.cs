using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Tests.Cluster;
using Slipway.Schema.Diagnostics;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

public class OrderTests
{
    [Fact]
    public void Kinds_that_others_need_come_first()
    {
        Order(
                ("autoscaling/v2", "HorizontalPodAutoscaler", "h", null),
                ("apps/v1", "Deployment", "d", null),
                ("v1", "Service", "s", null),
                ("v1", "PersistentVolumeClaim", "p", null),
                ("v1", "Secret", "x", null),
                ("v1", "ServiceAccount", "a", null),
                ("apiextensions.k8s.io/v1", "CustomResourceDefinition", "c", null),
                ("v1", "Namespace", "n", null)
            )
            .ShouldBe(["n", "c", "a", "x", "p", "s", "d", "h"]);
    }

    [Fact]
    public void What_an_object_waits_for_comes_first_whatever_its_kind()
    {
        Order(
                ("v1", "ConfigMap", "report", "batch/namespaces/ml/Job/last"),
                ("batch/v1", "Job", "last", "batch/namespaces/ml/Job/first, /namespaces/ml/Service/web"),
                ("batch/v1", "Job", "first", null),
                ("v1", "Service", "web", null)
            )
            .ShouldBe(["first", "web", "last", "report"]);
    }

    [Theory]
    [InlineData("batch/namespaces/ml/Job/none", "'batch/namespaces/ml/Job/none'")]
    [InlineData("Job/none", "'Job/none'")]
    public void A_name_of_nothing_is_an_error(string wait, string named)
    {
        var failure = Should.Throw<DiagnosticException>(() => Order(("batch/v1", "Job", "last", wait)));

        failure.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("SLIP8016");
        failure.Message.ShouldStartWith($"Job 'last' in namespace 'ml' waits for {named}:");
    }

    [Fact]
    public void A_circle_is_an_error()
    {
        var failure = Should.Throw<DiagnosticException>(() =>
            Order(
                ("batch/v1", "Job", "one", "batch/namespaces/ml/Job/other"),
                ("batch/v1", "Job", "other", "batch/namespaces/ml/Job/one")
            )
        );

        failure.Message.ShouldContain("in a circle");
    }

    private static IEnumerable<string> Order(
        params (string ApiVersion, string Kind, string Name, string? Wait)[] objects
    ) =>
        ApplyOrder
            .Of([.. objects.Select(one => Object(one.ApiVersion, one.Kind, one.Name, one.Wait))])
            .Select(one => one.Identity.Name);

    private static DeployObject Object(string apiVersion, string kind, string name, string? wait)
    {
        var json = Of(apiVersion, kind, name);
        var isNamespaced = kind is not ("Namespace" or "CustomResourceDefinition");
        return new DeployObject(
            wait is null ? json : json.WaitingFor(wait),
            "ml",
            new ServedKind(apiVersion, kind, kind, isNamespaced),
            isKindComing: false,
            new InventoryName("ml", "demo")
        );
    }
}
