using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Slipway.Generators.Tests.Specs;

/// <summary>Calls a builder's method with some value for each parameter that has to have one.</summary>
internal static class AnyBuilder
{
    /// <summary>Calls a method of builders.</summary>
    /// <param name="method">The method; a generic one takes the type of its target.</param>
    /// <param name="target">What it is called on; the first argument of an extension method.</param>
    /// <param name="first">The arguments that come first.</param>
    /// <returns>What it returns.</returns>
    public static object? Call(MethodInfo method, object? target, params object[] first)
    {
        var called = method.IsGenericMethodDefinition ? method.MakeGenericMethod(target!.GetType()) : method;
        object[] given = called.IsDefined(typeof(ExtensionAttribute)) ? [target!, .. first] : first;
        var parameters = called.GetParameters();
        return called.Invoke(
            called.IsStatic ? null : target,
            [
                .. given,
                .. parameters
                    .Skip(given.Length)
                    .Select(one => one.HasDefaultValue ? one.DefaultValue : Value(one.ParameterType)),
            ]
        );
    }

    private static object? Value(Type type) =>
        type == typeof(string) ? "x"
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type.IsPrimitive ? Convert.ChangeType(1, type, CultureInfo.InvariantCulture)
        : type.IsSubclassOf(typeof(Delegate)) ? Configured(type)
        : type.IsArray ? Items(type.GetElementType()!)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? Items(type.GetGenericArguments()[0])
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(Value)])
        : Made(type);

    private static Array Items(Type type)
    {
        var items = Array.CreateInstance(type, 1);
        items.SetValue(Value(type), 0);
        return items;
    }

    /// <summary>What a constructor makes, or where a type has steps, its method <c>Create</c>.</summary>
    private static object? Made(Type type) =>
        type.GetConstructors().OrderBy(one => one.GetParameters().Length).FirstOrDefault() is { } constructor
            ? constructor.Invoke([
                .. constructor
                    .GetParameters()
                    .Select(one => one.HasDefaultValue ? one.DefaultValue : Value(one.ParameterType)),
            ])
        : type.GetMethod("Create") is { } create ? Call(create, null)
        : type.GetMethods()
            .First(one => one.Name == "op_Implicit" && one.GetParameters()[0].ParameterType == typeof(string))
            .Invoke(null, ["x"]);

    /// <summary>A lambda that does nothing, or goes from step to step until it has what it must return.</summary>
    private static Delegate Configured(Type type)
    {
        var signature = type.GetMethod("Invoke")!;
        var parameter = Expression.Parameter(signature.GetParameters()[0].ParameterType);
        var body =
            signature.ReturnType == typeof(void)
                ? (Expression)Expression.Empty()
                : Expression.Convert(
                    Expression.Call(
                        typeof(AnyBuilder).GetMethod(nameof(Finish), BindingFlags.NonPublic | BindingFlags.Static)!,
                        Expression.Convert(parameter, typeof(object)),
                        Expression.Constant(signature.ReturnType)
                    ),
                    signature.ReturnType
                );
        return Expression.Lambda(type, body, parameter).Compile();
    }

    private static object Finish(object start, Type end)
    {
        var at = start;
        while (!end.IsInstanceOfType(at))
            at = Call(
                at.GetType()
                    .GetMethods()
                    .First(one =>
                        one.Name.StartsWith("With", StringComparison.Ordinal) && one.ReturnType != at.GetType()
                    ),
                at
            )!;
        return at;
    }
}
