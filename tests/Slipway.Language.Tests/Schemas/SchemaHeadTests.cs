using Slipway.Language.Schemas;
using Slipway.Schema.Model;

namespace Slipway.Language.Tests.Schemas;

/// <summary>What a file describes is the same, whether its head alone is read or all of it.</summary>
public class SchemaHeadTests
{
    [Fact]
    public void The_head_of_every_file_says_what_the_file_describes()
    {
        foreach (var file in ShippedSchemas.Names.Where(name => !KindSchemas.IsOfKind(name)))
            ShippedSchemas
                .Heads(file)
                .ShouldBe(
                    SchemaSubject
                        .Of(ShippedSchemas.Open(file)!)
                        .Select(one => new SchemaHead(one.Kind, one.Name, one.ApiVersion, one.Keys is not null)),
                    file
                );
    }

    [Fact]
    public void Parts_of_other_schemas_describe_nothing() =>
        ShippedSchemas.Heads("kubevela/container.schema.json").ShouldBeEmpty();
}
