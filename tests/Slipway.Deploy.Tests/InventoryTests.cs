using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Tests;

public class InventoryTests
{
    private static readonly InventoryName Name = new("ml", "demo");

    [Fact]
    public void An_inventory_is_read_as_it_was_written()
    {
        var inventory = new Inventory(
            Inventory.Sort([Entry("apps/v1", "Deployment", "web"), Entry("v1", "ConfigMap", "settings")]),
            new Holder("ada@machine", "1", "then", "now"),
            "7"
        );

        var read = InventoryFormat.Read(InventoryFormat.Write(inventory, Name), Name);

        read.Entries.ShouldBe(inventory.Entries);
        read.Holder.ShouldBe(inventory.Holder);
        read.Version.ShouldBe("7");
    }

    [Theory]
    [InlineData("{}", "it is not an inventory of Slipway")]
    [InlineData("""{"data": {"format": "2"}}""", "its format is 2: update Slipway")]
    [InlineData("""{"data": {"format": "1", "objects": "{\"kind\": \"Job\"}"}}""", "names no object")]
    [InlineData("""{"data": {"format": "1", "objects": "half a li"}}""", "names no object")]
    public void What_is_not_an_inventory_is_reported(string json, string reason)
    {
        var failure = Should.Throw<DiagnosticException>(() =>
            InventoryFormat.Read(JsonNode.Parse(json)!.AsObject(), Name)
        );

        failure.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("SLIP8024");
        failure.Message.ShouldContain(reason);
    }

    [Fact]
    public void More_objects_than_the_cluster_takes_are_reported()
    {
        var entries = Enumerable
            .Range(0, 20_000)
            .Select(at => Entry("v1", "ConfigMap", at.ToString(CultureInfo.InvariantCulture)));

        var failure = Should.Throw<DiagnosticException>(() =>
            InventoryFormat.Write(new Inventory([.. entries], null, null), Name)
        );

        failure.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("SLIP8025");
    }

    [Theory]
    [InlineData("demo", "ml", "demo.ml")]
    [InlineData("a-name-that-is-as-long-as-names-of-objects-may-be-at-the-most", "machine-learning", null)]
    public void The_mark_on_objects_is_a_valid_label_and_tells_deployments_apart(
        string name,
        string inNamespace,
        string? expected
    )
    {
        var value = new InventoryName(inNamespace, name).LabelValue;

        if (expected is not null)
            value.ShouldBe(expected);
        value.Length.ShouldBeLessThanOrEqualTo(63);
        value.ShouldMatch("^[a-z0-9]([-a-z0-9_.]*[a-z0-9])?$");
        value.ShouldNotBe(new InventoryName(inNamespace + "2", name).LabelValue);
    }

    private static InventoryEntry Entry(string apiVersion, string kind, string name) =>
        new(apiVersion, new ObjectIdentity(ApiGroup.Of(apiVersion), kind, "ml", name));
}
