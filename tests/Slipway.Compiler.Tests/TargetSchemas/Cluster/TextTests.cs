using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas.Cluster;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class TextTests(ApiServer server)
{
    /// <summary>What these mean depends on more than the object.</summary>
    private static readonly string[] Elsewhere = ["namespace", "fieldRef", "dataSource", "ownerReferences"];

    [Theory]
    [InlineData("deployment.apps")]
    [InlineData("service")]
    [InlineData("persistentvolumeclaim")]
    public async Task A_text_that_the_API_server_does_not_take_does_not_fit_the_schema(string name)
    {
        server.Require();
        var valid = ValidObject.Named(name);
        var changes =
            from place in JsonPlace.AllIn(valid)
            where place.In(valid)?.GetValueKind() == JsonValueKind.String
            where !Elsewhere.Any(key => place.Key == key || place.IsBelow(key))
            from text in Texts.All
            select new Change(name, place, ChangeKind.Retyped, JsonValue.Create(text).ToJsonString());

        (await server.Missed(changes)).ShouldBeEmpty();
    }
}
