using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Slipway.TestKit;

/// <summary>Everything public of an assembly as text, one member a line, in a fixed order.</summary>
public static class PublicApi
{
    private const BindingFlags Own =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(bool)] = "bool",
        [typeof(object)] = "object",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Writes the API of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    public static string Of(Assembly assembly) =>
        string.Concat(
            assembly
                .GetExportedTypes()
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .SelectMany(type =>
                    Members(type).Order(StringComparer.Ordinal).Select(one => "    " + one).Prepend(Head(type))
                )
                .Select(line => line + "\n")
        );

    private static string Head(Type type)
    {
        var kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        var bases = new[] { type.BaseType }
            .Where(one => one is not null && one != typeof(object) && !type.IsEnum)
            .Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []))
            .Select(one => Name(one!))
            .ToList();
        return $"{kind} {Owner(type)}{Short(type)}{(bases.Count > 0 && !type.IsEnum ? " : " + string.Join(", ", bases) : "")}";
    }

    private static string Owner(Type type) =>
        type.DeclaringType is { } outer ? $"{Owner(outer)}{Short(outer)}." : type.Namespace + ".";

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(one => one.Name);
        return type.GetConstructors(Own)
            .Where(IsSeen)
            .Select(one => $"{Access(one)}{Short(type).Split('<')[0]}({Parameters(one)})")
            .Concat(type.GetMethods(Own).Where(one => IsSeen(one) && !IsAccessor(one)).Select(Method))
            .Concat(type.GetProperties(Own).Where(one => one.GetMethod is { } get && IsSeen(get)).Select(Property))
            .Concat(
                type.GetFields(Own)
                    .Where(one => one.IsPublic && !one.IsSpecialName)
                    .Select(one => $"{(one.IsLiteral ? "const " : "")}{Name(one.FieldType)} {one.Name}")
            );
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>"
            : "";
        var bounds = method.IsGenericMethod
            ? string.Concat(
                method
                    .GetGenericArguments()
                    .Where(one => one.GetGenericParameterConstraints().Length > 0)
                    .Select(one =>
                        $" where {one.Name} : {string.Join(", ", one.GetGenericParameterConstraints().Select(Name))}"
                    )
            )
            : "";
        var obsolete = method.GetCustomAttribute<ObsoleteAttribute>() is { } old ? $" [obsolete: {old.Message}]" : "";
        var shape =
            method.IsStatic ? "static "
            : method.GetBaseDefinition() != method ? "override "
            : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract "
            : "";
        return $"{Access(method)}{shape}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)}){bounds}{obsolete}";
    }

    private static string Property(PropertyInfo property) =>
        $"{Access(property.GetMethod!)}{(property.GetMethod!.IsStatic ? "static " : "")}{Name(property.PropertyType, Nullability.Create(property))} {property.Name} {{ get;{(property.SetMethod is { } set && IsSeen(set) ? " set;" : "")} }}";

    /// <summary>The parameters; <c>caller</c> stands for the two that the C# compiler fills in.</summary>
    private static string Parameters(MethodBase method)
    {
        var shown = new List<string>();
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.IsDefined(typeof(CallerLineNumberAttribute)))
                continue;
            if (parameter.IsDefined(typeof(CallerFilePathAttribute)))
            {
                shown.Add("caller");
                continue;
            }
            var first =
                parameter.Position == 0 && method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this "
                : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
                : "";
            var value = parameter.HasDefaultValue
                ? " = "
                    + (
                        Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture)
                            is { Length: > 0 } text
                            ? text
                            : "null"
                    )
                : "";
            shown.Add($"{first}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{value}");
        }
        return string.Join(", ", shown);
    }

    private static string Name(Type type) => Name(type, null);

    private static string Name(Type type, NullabilityInfo? info)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain)
            return Name(plain) + "?";
        var mark = info is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? "?" : "";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword + mark;
        if (type.IsArray)
            return Name(type.GetElementType()!, info?.ElementType) + "[]" + mark;
        if (type.IsGenericParameter)
            return type.Name + mark;
        var outer = type.IsNested ? Short(type.DeclaringType!).Split('<')[0] + "." : "";
        if (!type.IsGenericType)
            return outer + type.Name + mark;
        var arguments = type.GetGenericArguments()
            .Select((one, at) => Name(one, info?.GenericTypeArguments.ElementAtOrDefault(at)));
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>{mark}";
    }

    private static string Short(Type type) =>
        type.IsGenericTypeDefinition
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(one => one.Name))}>"
            : type.Name.Split('`')[0];
}
