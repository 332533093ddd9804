using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>A value that is given as a parameter.</summary>
/// <param name="Member">The member it is for.</param>
/// <param name="Shape">The shape it is taken in.</param>
/// <param name="Parameter">The parameter.</param>
internal sealed record RequiredValue(Member Member, Shape Shape, Parameter Parameter)
{
    public static RequiredValue Of(Code code, PlannedValue value) =>
        new(
            value.Member,
            value.Shape,
            new Parameter(
                code.TypeOf(value.Shape),
                value.Name,
                value.Member.Summary,
                Attribute: ValueAttribute.Of(value.Member.Key, value.Shape)
            )
        );

    /// <summary>The same as a parameter that may be left out.</summary>
    public Parameter Optional => Parameter with { Type = Parameter.Type + "?", Default = "null" };
}

/// <summary>The parameters of one overload.</summary>
/// <param name="Items">The parameters in order.</param>
internal sealed record RequiredValues(IReadOnlyList<RequiredValue> Items)
{
    public IEnumerable<Parameter> Parameters => Items.Select(item => item.Parameter);

    /// <summary>The values as they are passed on, each with a comma after it.</summary>
    public string Arguments => string.Concat(Items.Select(item => item.Parameter.Text + ", "));
}
