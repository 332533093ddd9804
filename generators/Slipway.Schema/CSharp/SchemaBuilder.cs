using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Schema.CSharp;

/// <summary>A builder that is generated from a schema.</summary>
/// <param name="builders">What is generated from the file.</param>
/// <param name="number">The number of the class among its types.</param>
internal sealed class SchemaBuilder(Builders builders, int number) : BuilderClass
{
    private IReadOnlyList<BuilderMember>? members;

    /// <inheritdoc />
    public override string Name =>
        number == 0 ? builders.Root.Name : $"{builders.Root.Name}.{builders.Types[number].Name}";

    /// <inheritdoc />
    public override IReadOnlyList<BuilderMember> Members => members ??= [.. Read()];

    private IEnumerable<BuilderMember> Read()
    {
        var plan = TypePlan.Of(builders.Types[number], number);
        foreach (var member in plan.Parameters)
            yield return Of(member, member.Parameter) with
            {
                IsParameter = true,
            };
        foreach (var member in plan.Stages.Concat(plan.Options))
            yield return Of(member, member.Method);
    }

    private BuilderMember Of(Member member, string name) =>
        new(member.Key, name)
        {
            WholeName = member.WholeMethod,
            IsMap = member.Shapes.Any(shape => shape is MapShape),
            Parts = [.. member.Shapes.Select(Item).OfType<PartShape>().Select(Part)],
            Word = word => Word(member, word),
        };

    private SchemaBuilder Part(PartShape part) =>
        part switch
        {
            SharedShape other => new SchemaBuilder(other.Builders, 0),
            ObjectShape own => new SchemaBuilder(builders, own.Type),
            _ => throw new InvalidOperationException(part.GetType().Name),
        };

    private string? Word(Member member, string text) =>
        member
            .Shapes.Select(Item)
            .OfType<EnumShape>()
            .Select(shape => builders.Enums[shape.Enum])
            .SelectMany(words => words.Words.Select(word => (Enum: words, Word: word)))
            .Where(one => one.Word.Text == text)
            .Select(one => $"{(one.Enum.IsNested ? builders.Root.Name + "." : "")}{one.Enum.Name}.{one.Word.Name}")
            .FirstOrDefault();

    private static Shape Item(Shape shape) =>
        shape switch
        {
            ListShape list => list.Item,
            MapShape map => map.Value,
            _ => shape,
        };
}
