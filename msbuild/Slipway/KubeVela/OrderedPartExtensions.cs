using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>What components and workflow steps have in common next to the properties of their definitions.</summary>
public static class OrderedPartExtensions
{
    /// <summary>Takes a value from an output of another component or step.</summary>
    /// <typeparam name="T">The type of the component or step.</typeparam>
    /// <param name="part">The component or step.</param>
    /// <param name="from">The name of the output.</param>
    /// <param name="parameterKey">The property the value is put into: <c>image</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component or step.</returns>
    [SpecMember("input")]
    public static T WithInput<T>(
        this T part,
        string from,
        string? parameterKey = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : OrderedPart
    {
        ArgumentNullException.ThrowIfNull(part);
        var input = new SpecMap();
        input.Set("from", new SpecItem(from, callerFile, callerLine));
        if (parameterKey is not null)
            input.Set("parameterKey", new SpecItem(parameterKey, callerFile, callerLine));
        return part.Listing("inputs", new SpecValue(input), callerFile, callerLine);
    }

    /// <summary>Gives a value to others.</summary>
    /// <typeparam name="T">The type of the component or step.</typeparam>
    /// <param name="part">The component or step.</param>
    /// <param name="name">The output's name.</param>
    /// <param name="valueFrom">A CUE expression over what was applied: <c>output.status.podIP</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component or step.</returns>
    public static T WithOutput<T>(
        this T part,
        string name,
        string valueFrom,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : OrderedPart
    {
        ArgumentNullException.ThrowIfNull(part);
        var output = new SpecMap();
        output.Set("name", new SpecItem(name, callerFile, callerLine));
        output.Set("valueFrom", new SpecItem(valueFrom, callerFile, callerLine));
        return part.Listing("outputs", new SpecValue(output), callerFile, callerLine);
    }

    /// <summary>Sets what is written next to the properties.</summary>
    internal static T Setting<T>(
        this T part,
        string key,
        SpecValue value,
        string file,
        int line,
        [CallerMemberName] string call = ""
    )
        where T : OrderedPart
    {
        ArgumentNullException.ThrowIfNull(part);
        part.Attributes.Set(key, new SpecItem(value, file, line, call));
        return part;
    }

    /// <summary>Adds to a list that is written next to the properties.</summary>
    internal static T Listing<T>(
        this T part,
        string key,
        SpecValue item,
        string file,
        int line,
        [CallerMemberName] string call = ""
    )
        where T : OrderedPart
    {
        ArgumentNullException.ThrowIfNull(part);
        part.Attributes.List(key, file, line, call).Items.Add(new SpecItem(item, file, line, call));
        return part;
    }
}
