namespace Slipway;

/// <summary>What components and workflow steps have in common beside their properties.</summary>
internal static class SpecAttributes
{
    public static void Add(SpecMap attributes, string key, string item, string file, int line) =>
        attributes.List(key, file, line).Items.Add(new SpecItem(item, file, line));

    public static void AddInput(SpecMap attributes, string from, string? parameterKey, string file, int line)
    {
        var input = new SpecMap();
        input.Set("from", new SpecItem(from, file, line));
        if (parameterKey is not null)
            input.Set("parameterKey", new SpecItem(parameterKey, file, line));
        attributes.List("inputs", file, line).Items.Add(new SpecItem(new SpecValue(input), file, line));
    }

    public static void AddOutput(SpecMap attributes, string name, string valueFrom, string file, int line)
    {
        var output = new SpecMap();
        output.Set("name", new SpecItem(name, file, line));
        output.Set("valueFrom", new SpecItem(valueFrom, file, line));
        attributes.List("outputs", file, line).Items.Add(new SpecItem(new SpecValue(output), file, line));
    }
}
