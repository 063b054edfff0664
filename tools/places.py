"""Writes the packaged table of places: countries as many languages call them, and the towns where trials have sites.

``python tools/places.py STUDIES.jsonl[.gz]`` takes the towns and regions from the sites of the given registry records,
and the names of countries, and of the larger towns in other languages, from Unicode's CLDR by way of Babel.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from babel import Locale

TABLE = Path(__file__).resolve().parent.parent / "src" / "trialcheck" / "data" / "places.tsv"
LOCALES = ("en", "de", "fr", "es", "pt", "it", "sv", "zh", "zh_Hant", "ja", "ko")
SITES = {"city": 2, "region": 5}
"""How many sites a town or region must have had: a lone one may be a slip."""
SHARE = 0.1
"""The share of a name's sites that a country must have to be one of those that the name can mean."""

NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"})
NO_TOWNS = re.compile(
    r".*(?:[0-9/(),;:@]|\b(?:multiple|various|several|location|locations|site|sites|center|centre|hospital|university"
    r"|research|medical|clinic|investigative|remote|virtual|unknown|phase|province|county|district|city of|state of"
    r")\b).*"
    r"|(?:march|may|august|mobile|orange|nice|reading|study|center|df|de|the|la|central|north|south|east|west|all|none)",
    re.IGNORECASE,
)

NAMES_TOO = """
US country=USA|US|U.S.|U.S.A.|the States|America|United States of America|EE. UU.|EE.UU.|EEUU
US country=Vereinigte Staaten von Amerika|Vereinigten Staaten|Vereinigten Staaten von Amerika
US country=États-Unis d’Amérique|美國|美国|米国
GB country=UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Grande-Bretagne
GB country=Gran Bretaña|Reino Unido|英国|英國|イギリス
KR country=South Korea|Korea|Republic of Korea|Korea, Republic of|Korea, South|韩国|韓國|韓国
KP country=North Korea
CN country=China|mainland China|People's Republic of China|PR China|P.R. China|中国大陆|中國大陸|中国|中國
TW country=Taiwan|Taiwan, Province of China|台灣|台湾|臺灣
HK country=Hong Kong|香港
MO country=Macau|Macao|澳門|澳门
CZ country=Czechia|Czech Republic|the Czech Republic|Tschechien|Tschechische Republik|République tchèque
CZ country=República Checa
NL country=Netherlands|Holland|荷蘭|荷兰
TR country=Turkey|Türkiye|Turkiye|Turkey (Türkiye)
RU country=Russia|Russian Federation
IR country=Iran|Iran, Islamic Republic of
VN country=Vietnam|Viet Nam
SY country=Syria|Syrian Arab Republic
LA country=Laos|Lao People's Democratic Republic
MD country=Moldova|Moldova, Republic of
MK country=North Macedonia|Macedonia|Macedonia, The Former Yugoslav Republic of
CI country=Côte d’Ivoire|Côte D'Ivoire|Ivory Coast
CD country=Democratic Republic of the Congo|DR Congo|Congo, The Democratic Republic of the
CG country=Republic of the Congo|Congo
TZ country=Tanzania|Tanzania, United Republic of
PS country=Palestine|Palestinian Territory, occupied|Palestinian Territories, Occupied
BA country=Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia
MM country=Myanmar|Burma
SZ country=Eswatini|Swaziland
BS country=Bahamas|The Bahamas
GM country=Gambia|The Gambia
BN country=Brunei|Brunei Darussalam
AE country=United Arab Emirates|UAE|U.A.E.
VE country=Venezuela|Venezuela, Bolivarian Republic of
BO country=Bolivia|Bolivia, Plurinational State of
SA country=Saudi Arabia|Kingdom of Saudi Arabia
IE country=Ireland|Republic of Ireland
CN Beijing=北京|Peking; Shanghai=上海; Guangzhou=广州|廣州; Shenzhen=深圳; Tianjin=天津; Wuhan=武汉|武漢
CN Chengdu=成都; Chongqing=重庆|重慶; Nanjing=南京; Hangzhou=杭州; Xi'an=西安|Xian; Changsha=长沙|長沙
CN Shenyang=沈阳|瀋陽; Jinan=济南|濟南; Qingdao=青岛|青島; Zhengzhou=郑州|鄭州; Suzhou=苏州|蘇州
CN Dalian=大连|大連; Harbin=哈尔滨|哈爾濱; Changchun=长春|長春; Fuzhou=福州; Xiamen=厦门|廈門; Hefei=合肥
CN Kunming=昆明; Nanning=南宁|南寧; Guiyang=贵阳|貴陽; Lanzhou=兰州|蘭州; Shijiazhuang=石家庄; Taiyuan=太原
CN Nanchang=南昌; Ningbo=宁波|寧波; Wenzhou=温州|溫州; Wuxi=无锡|無錫; Bengbu=蚌埠
TW Taipei=台北|臺北; Taichung=台中|臺中; Kaohsiung=高雄; Tainan=台南|臺南; New Taipei City=新北|New Taipei
TW Taoyuan=桃園; Hualien City=花蓮|Hualien
JP Tokyo=東京|Tokio; Osaka=大阪; Kyoto=京都; Nagoya=名古屋; Fukuoka=福岡; Sapporo=札幌; Yokohama=横浜
JP Kobe=神戸
KR Seoul=서울|首爾|首尔; Busan=부산|Pusan; Daegu=대구; Incheon=인천
DE Munich=München|Múnich|Monaco di Baviera; Cologne=Köln|Colonia; Nuremberg=Nürnberg; Hanover=Hannover
DE Frankfurt=Frankfurt am Main|Francfort; Hamburg=Hambourg|Hamburgo; Tuebingen=Tübingen; Goettingen=Göttingen
DE Wuerzburg=Würzburg; Duesseldorf=Düsseldorf; Luebeck=Lübeck; Muenster=Münster
IT Milan=Milano|Mailand|Milán; Turin=Torino|Turín; Florence=Firenze|Florenz|Florencia
IT Naples=Napoli|Neapel|Nápoles; Genoa=Genova|Genua|Gênes; Rome=Roma|Rom; Venice=Venezia|Venedig
IT Bologna=Bologne|Bolonia; Padua=Padova|Padoue
FR Strasbourg=Straßburg|Estrasburgo; Marseille=Marsella; Lyon=Lyons; Nice=Nizza|Niza; Bordeaux=Burdeos
FR Toulouse=Tolosa
ES Seville=Sevilla|Séville; Barcelona=Barcelone; Saragossa=Zaragoza; Valencia=Valence
CH Geneva=Genève|Genf|Ginebra; Basel=Bâle|Basilea; Bern=Berne|Berna; Zürich=Zurich|Zúrich
AT Vienna=Wien|Vienne|Viena
PT Lisbon=Lisboa|Lissabon|Lisbonne; Porto=Oporto
SE Gothenburg=Göteborg|Göteborgs|Gotemburgo; Stockholm=Estocolmo
BE Antwerp=Antwerpen|Anvers|Amberes; Ghent=Gent|Gand|Gante; Liège=Lüttich|Lieja; Leuven=Louvain
NL The Hague=Den Haag|La Haye|La Haya
PL Warsaw=Warszawa|Varsovie|Varsovia; Krakow=Kraków|Krakau|Cracovie|Cracovia; Zabrze=Hindenburg
CZ Prague=Praha|Prag|Praga; Brno=Brünn
SI Ljubljana=Laibach
IL Tel Aviv=Tel-Aviv
GB London=Londres|Londra; Edinburgh=Édimbourg|Edimburgo
US New York=Nueva York|New York City|紐約|纽约; Bethesda=; Philadelphia=Philadelphie|Filadelfia; Stanford=
US Boston=波士頓|波士顿; Houston=休斯敦|休士頓
CA London=; Montreal=Montréal; Quebec=Québec
AU Melbourne=墨爾本|墨尔本; Sydney=雪梨|悉尼
IN Bangalore=Bengaluru; Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras
BR São Paulo=San Pablo
KE Mombasa=; Kilifi=; Kericho=; Nakuru=; Thika=; Machakos=; Siaya=; Homa Bay=; Busia=; Kakamega=; Garissa=; Malindi=
KE Nyeri=
KE Ahero=; Bondo=; Lodwar=; Turkana=
UG Mbale=; Mbarara=; Gulu=; Jinja=; Masaka=; Entebbe=; Tororo=; Soroti=; Fort Portal=; Arua=; Rakai=; Lira=; Hoima=
TZ Bagamoyo=; Mwanza=; Moshi=; Arusha=; Dodoma=; Mbeya=; Ifakara=; Tanga=; Morogoro=; Zanzibar=; Korogwe=; Tabora=
GH Kumasi=; Tamale=; Navrongo=; Kintampo=; Cape Coast=; Sunyani=; Sekondi-Takoradi=; Agogo=; Bolgatanga=
NG Enugu=; Calabar=; Ilorin=; Zaria=; Benin City=; Port Harcourt=; Maiduguri=; Kaduna=; Sokoto=; Owerri=; Abeokuta=
NG Akure=
NG Onitsha=; Nnewi=; Uyo=; Bauchi=; Ile-Ife=; Makurdi=; Lokoja=; Katsina=; Awka=; Osogbo=; Asaba=; Warri=; Abakaliki=
NG Ogbomoso=
MW Lilongwe=; Zomba=; Mangochi=; Mzuzu=; Chikwawa=
ZM Ndola=; Kitwe=; Livingstone=; Choma=; Macha=
ZW Bulawayo=; Chitungwiza=; Mutare=; Gweru=
MZ Manhiça=Manhica; Beira=; Nampula=; Quelimane=; Chókwè=; Tete=
ET Jimma=; Gondar=; Mekelle=; Hawassa=; Bahir Dar=; Arba Minch=; Adama=; Dire Dawa=; Harar=
RW Butare=; Musanze=
CD Kinshasa=; Lubumbashi=; Goma=; Bukavu=; Kisangani=; Kikwit=; Mbuji-Mayi=
CM Yaoundé=Yaounde; Douala=; Bamenda=; Buea=; Garoua=
GA Lambaréné=Lambarene; Libreville=
BF Nanoro=; Bobo-Dioulasso=; Banfora=; Nouna=; Houndé=
ML Sikasso=; Bandiagara=; Bougouni=; Kayes=; Ségou=; Mopti=; Timbuktu=
GM Basse=; Fajara=; Keneba=; Farafenni=; Bakau=
SN Thiès=; Saint-Louis=; Ziguinchor=; Niakhar=
GN Conakry=; Nzérékoré=; Guéckédou=
SL Kenema=; Makeni=
LR Monrovia=; Ganta=
BJ Cotonou=; Parakou=; Porto-Novo=
TG Lomé=Lome; Sokodé=
NE Niamey=; Maradi=; Zinder=
CI Abidjan=; Bouaké=; Yamoussoukro=; Agboville=
MG Antananarivo=; Toamasina=; Fianarantsoa=
SD Khartoum=; Omdurman=; Gedaref=
SS Juba=
SO Mogadishu=; Hargeisa=
ER Asmara=
BI Bujumbura=
AO Luanda=; Benguela=; Huambo=
GQ Malabo=; Bioko=
NA Windhoek=; Oshakati=; Walvis Bay=
BW Francistown=; Maun=
LS Maseru=
SZ Mbabane=; Manzini=
ZA Gqeberha=Port Elizabeth; Tshwane=; Khayelitsha=; Kimberley=; Polokwane=; Mthatha=; Rustenburg=; Klerksdorp=
ZA Umlazi=; Vulindlela=; Worcester=; Brits=; Ladysmith=; Mtubatuba=
IN Ranchi=; Cuttack=; Amritsar=; Shimla=; Goalpara=; Dhanbad=; Jamshedpur=; Gwalior=; Jabalpur=; Agra=; Meerut=
IN Prayagraj=Allahabad; Kanpur=
IN Gorakhpur=; Bareilly=; Mathura=; Udaipur=; Ajmer=; Bikaner=; Rajkot=; Jamnagar=; Nashik=; Kolhapur=; Solapur=
IN Wardha=; Sevagram=
IN Thanjavur=; Salem=; Tirupati=; Guntur=; Warangal=; Nellore=; Hubballi=Hubli; Dharwad=; Davangere=; Thrissur=
IN Kottayam=; Alappuzha=; Kannur=; Kollam=
IN Imphal=; Shillong=; Agartala=; Aizawl=; Dibrugarh=; Gangtok=; Siliguri=; Durgapur=; Muzaffarpur=; Darbhanga=
IN Bhagalpur=; Jammu=; Puducherry=Pondicherry; Panaji=; Gadchiroli=
PK Hyderabad=; Peshawar=; Multan=; Faisalabad=; Quetta=; Sialkot=; Abbottabad=; Gujranwala=; Sukkur=; Swat=
PK Bahawalpur=; Matiari=
BD Chittagong=Chattogram; Sylhet=; Khulna=; Rajshahi=; Barisal=; Mymensingh=; Matlab=; Mirzapur=; Cox's Bazar=
BD Rangpur=; Comilla=; Gazipur=
NP Pokhara=; Bharatpur=; Dharan=; Biratnagar=; Lalitpur=; Dhulikhel=; Sarlahi=; Bhaktapur=; Nepalgunj=
LK Kandy=; Galle=; Jaffna=; Anuradhapura=; Ragama=
AF Kabul=; Herat=; Kandahar=; Jalalabad=; Mazar-i-Sharif=
MM Mandalay=; Naypyidaw=; Myitkyina=
TH Mae Sot=; Khon Kaen=; Chiang Mai=; Hat Yai=; Songkhla=; Rayong=; Ubon Ratchathani=; Udon Thani=; Nakhon Ratchasima=
KH Phnom Penh=; Siem Reap=; Battambang=; Pailin=; Pursat=
LA Vientiane=; Savannakhet=; Luang Prabang=
VN Da Nang=; Nha Trang=; Can Tho=; Hai Phong=; Buon Ma Thuot=
ID Bandung=; Surabaya=; Yogyakarta=; Semarang=; Medan=; Makassar=; Denpasar=; Malang=; Timika=; Papua=; Lombok=; Bali=
ID Manado=; Padang=; Palembang=
PH Cebu=Cebu City; Davao=Davao City; Iloilo=Iloilo City; Baguio=; Muntinlupa=; Alabang=; Dasmariñas=Dasmarinas
PH Tacloban=; Zamboanga=; Quezon City=; Makati=
MY Kota Kinabalu=; Kuching=; Ipoh=; Johor Bahru=; Georgetown=; Penang=; Kota Bharu=; Kuantan=; Seremban=
PG Port Moresby=; Madang=; Goroka=; Maprik=
FJ Suva=; Nadi=; Lautoka=
SB Honiara=
VU Port Vila=
AU Alice Springs=; Kalgoorlie=; Bendigo=; Ballarat=; Toowoomba=; Rockhampton=; Mackay=; Wollongong=; Launceston=
AU Dubbo=; Wagga Wagga=; Albury=; Broome=; Bunbury=; Mildura=; Shepparton=; Tamworth=
NZ Palmerston North=; Rotorua=; Tauranga=; Invercargill=; Whangarei=; Napier=; Hastings=; Gisborne=; Taranaki=
NZ Northland=
GB Wrexham=; Derry=Londonderry; Bangor=; Bodelwyddan=; Haverfordwest=; Carlisle=; Barrow-in-Furness=; Scarborough=
GB Grimsby=; Chesterfield=; Warrington=; Preston=; Rochdale=; Oldham=; Stockport=; Hastings=; Brighton=; Canterbury=
GB Margate=; Maidstone=; Luton=; Milton Keynes=; Peterborough=; King's Lynn=; Great Yarmouth=; Torquay=; Barnstaple=
GB Yeovil=; Cheltenham=; Gloucester=; Hereford=; Shrewsbury=; Telford=; Dumfries=; Kirkcaldy=; Paisley=; Kilmarnock=
GB Falkirk=; Stirling=; Perth=; Lerwick=; Newry=; Craigavon=; Enniskillen=; Bexleyheath=; Brixton=; Camberwell=
GB Hackney=; Tooting=; Whitechapel=; Hammersmith=; Croydon=; Lewisham=; Merseyside=; Cumbria=; Teesside=; Tyneside=
GB Humberside=; Greater Manchester=
IE Sligo=; Letterkenny=; Drogheda=; Waterford=; Tralee=; Kilkenny=; Wexford=
US Queens=; Harlem=; Appalachia=; Silicon Valley=; Cape Cod=; Long Island=; Bay Area=; Twin Cities=; Puget Sound=
US Mississippi Delta=; Washington DC=Washington, D.C.|Washington, DC|Washington D.C.; Los Alamos=; Navajo Nation=
CA Iqaluit=; Yellowknife=; Whitehorse=; Thunder Bay=; Sudbury=; Kelowna=; Moncton=; Saint John=; St. John's=
CA Charlottetown=; Red Deer=; Lethbridge=; Prince George=
BR Manaus=; Belém=; Recife=; Fortaleza=; Salvador=; Natal=; Maceió=; Campo Grande=; Cuiabá=; Porto Velho=; Botucatu=
BR Serrana=; Niterói=
PE Iquitos=; Cusco=; Arequipa=; Trujillo=; Piura=; Callao=; Tumbes=
BO La Paz=; Cochabamba=; Santa Cruz=
EC Quito=; Guayaquil=; Cuenca=
CO Cali=; Medellín=Medellin; Barranquilla=; Bucaramanga=; Cartagena=; Pereira=
VE Caracas=; Maracaibo=
GT Guatemala City=; Quetzaltenango=
HN Tegucigalpa=; San Pedro Sula=
NI Managua=; León=
SV San Salvador=
HT Port-au-Prince=; Cap-Haïtien=; Mirebalais=
JM Kingston=; Montego Bay=
CU Havana=; Santiago de Cuba=; Matanzas=
EG Alexandria=; Assiut=Asyut; Mansoura=; Tanta=; Zagazig=; Minia=; Sohag=; Ismailia=; Benha=; Fayoum=; Aswan=; Luxor=
EG Qena=; Beni Suef=; Giza=; Kafr El Sheikh=
MA Casablanca=; Rabat=; Marrakesh=Marrakech; Fez=; Tangier=; Oujda=; Agadir=
TN Tunis=; Sfax=; Sousse=; Monastir=
DZ Algiers=; Oran=; Constantine=; Annaba=
LY Tripoli=; Benghazi=
IQ Baghdad=; Basra=; Mosul=; Erbil=; Sulaymaniyah=; Najaf=; Karbala=
SY Damascus=; Aleppo=; Latakia=; Homs=
YE Sanaa=Sana'a; Aden=; Taiz=
JO Amman=; Irbid=; Zarqa=
LB Beirut=
IR Tehran=; Isfahan=; Shiraz=; Mashhad=; Tabriz=; Kerman=; Ahvaz=; Yazd=; Qom=; Rasht=; Hamadan=; Babol=; Zahedan=
IR Gonabad=; Birjand=
UZ Tashkent=; Samarkand=; Bukhara=; Nukus=
KZ Almaty=; Astana=; Karaganda=; Shymkent=
KG Bishkek=; Osh=
GE Tbilisi=; Kutaisi=; Batumi=
AM Yerevan=
AZ Baku=
MN Ulaanbaatar=Ulan Bator
IN region=Bihar|Jharkhand|Chhattisgarh|Himachal Pradesh|Jammu and Kashmir|Manipur|Meghalaya|Mizoram|Nagaland|Sikkim
IN region=Tripura|Arunachal Pradesh|Ladakh|Orissa|Kashmir
NG region=Kaduna State|Ogun|Ogun State|Oyo|Oyo State|Ondo|Osun|Osun State|Ekiti|Kwara|Benue|Kebbi|Jigawa|Borno|Anambra
NG region=Imo State|Abia|Cross River|Akwa Ibom|Rivers State|Bayelsa|Nasarawa|Taraba|Adamawa|Gombe|Yobe|Zamfara
NG region=Plateau State|Lagos State|Kano State|Ebonyi|Kogi
ZA region=Limpopo|Mpumalanga|Northern Cape|North West Province|Natal
KE region=Nyanza|Rift Valley|Kilifi County|Siaya County|Turkana County|Kisumu County|Busia County
CN region=Guangxi Zhuang|Qinghai|Tibet|Hong Kong SAR
CA region=Newfoundland|Prince Edward Island|Nunavut|Yukon|Northwest Territories
AU region=Northern Territory|Canberra|Tasmania|NSW
GB region=Cumbria|Lincolnshire|Norfolk|Suffolk|Northumberland|County Durham|Shropshire|Staffordshire|Worcestershire
GB region=Gloucestershire|Herefordshire|Northamptonshire|Bedfordshire|Buckinghamshire|Cheshire|Merseyside|East Sussex
GB region=Sussex|North Yorkshire|Rutland|Isle of Wight|Gwynedd|Powys|Pembrokeshire|Fife|Ayrshire|Tayside|Grampian
GB region=Lothian|Aberdeenshire|Antrim|County Antrim|County Down|Tyrone|Greater Manchester|Midlands|East Midlands
GB region=East Anglia|Orkney|Shetland|Highlands
US region=North Dakota|Puerto Rico
IN region=Punjab
BD region=Matlab Upazila|Sylhet Division
PK region=Balochistan|Khyber Pakhtunkhwa|Gilgit-Baltistan|Azad Kashmir
BR region=Amazonas|Rondônia|Roraima|Amapá|Tocantins|Maranhão|Piauí|Paraíba|Alagoas|Mato Grosso|Mato Grosso do Sul
TZ region=Kilimanjaro|Kagera|Mtwara|Lindi
UG region=Karamoja|Busoga|Ankole
MW region=Chikwawa District
FR region=Brittany|Normandy|Burgundy|Provence|Lorraine|Corsica|Réunion|French Guiana|Martinique|Guadeloupe
DE region=North Rhine|Hesse|Saarland
NL region=Friesland|Groningen|Drenthe|Zeeland
DK region=Jutland|Zealand|Funen|Southern Denmark|North Jutland
NO region=Troms|Nordland|Trøndelag
SE region=Skåne|Västra Götaland|Dalarna
FI region=Lapland|Pirkanmaa
CH region=Ticino|Vaud|Valais
ES region=Basque Country|Asturias|Extremadura|Aragon|La Rioja|Canary Islands|Balearic Islands|Castile
IT region=Tuscany|Lombardia|Friuli|Trentino|South Tyrol|Marche|Abruzzo|Basilicata|Molise
BE region=Flanders|Wallonia
IL region=Galilee|Negev
ID region=West Java|East Java|Central Java|Java|Sumatra|Sulawesi|Kalimantan|West Papua|North Sumatra|Nusa Tenggara
ID region=Flores|Sumba
PH region=Luzon|Mindanao|Visayas|Metro Manila
VN region=Mekong Delta|Red River Delta|Binh Phuoc
TH region=Tak Province|Isan
JP region=Tohoku|Kyushu|Shikoku
MX region=Chiapas|Guerrero|Tabasco|Quintana Roo|Baja California|Sonora|Chihuahua
AR region=Patagonia|Mendoza|Misiones|Salta
ML region=Kayes Region|Dogon
ET region=Tigray|Amhara|Oromia|Afar|Sidama
CD region=North Kivu|South Kivu|Équateur|Ituri|Katanga|Kongo Central
SD region=Darfur|Gezira
MM region=Kachin|Rakhine|Shan State
RU region=Siberia|Tatarstan|Bashkortostan
IE region=Munster|Leinster|Connacht|Donegal|Kerry
"""
"""By country: what the registry or a text calls it, its regions, and its towns, each with names in other languages that
CLDR does not give, or with none to be sure that the town is there.
"""


def rows(studies: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The lines of the table: kind, codes of the countries it can lie in, names separated by ``|``."""
    countries = dict(_countries())
    for code, names in sorted(countries.items()):
        yield f"country\t{code}\t{'|'.join(names)}"
    code_of = {name: code for code, names in countries.items() for name in names}
    sites = _sites(studies, code_of)
    other = _other_names()
    regions: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    regions.update({(r, code): [] for code, kind, names in _names_too() if kind == "region" for r in names})
    for kind, least in SITES.items():
        for name, codes in sorted(_told(sites[kind], least, other if kind == "city" else regions).items()):
            known = dict.fromkeys([name, *(n for code in codes for n in other.get((name, code), ()) if kind == "city")])
            yield f"{kind}\t{'|'.join(codes)}\t{'|'.join(known)}"


def _names_too() -> Iterator[tuple[str, str, list[str]]]:
    """The lines above taken apart: code, town or ``country``, names."""
    for line in NAMES_TOO.strip().splitlines():
        code, _, named = line.partition(" ")
        for one in named.split("; "):
            name, _, others = one.partition("=")
            yield code, name, [other for other in others.split("|") if other]


def _countries() -> Iterator[tuple[str, list[str]]]:
    for code in sorted(Locale("en").territories):
        if re.fullmatch("[A-Z]{2}", code) and code not in NO_COUNTRIES:
            too = [name for at, kind, names in _names_too() if (at, kind) == (code, "country") for name in names]
            told = [*too, *(Locale.parse(locale).territories.get(code) for locale in LOCALES)]
            yield code, list(dict.fromkeys(name for name in told if name))


def _sites(studies: Iterable[Mapping[str, Any]], code_of: Mapping[str, str]) -> dict[str, Counter[tuple[str, str]]]:
    """How many sites lie in each town and region, by its name and its country's code."""
    found: dict[str, Counter[tuple[str, str]]] = {"city": Counter(), "region": Counter()}
    for study in studies:
        for place in study["protocolSection"].get("contactsLocationsModule", {}).get("locations", ()):
            code = code_of.get(place.get("country", ""))
            for kind, name in (("city", place.get("city")), ("region", place.get("state"))):
                if code and name and _is_name(name, code_of):
                    found[kind][name, code] += 1
    return found


def _is_name(name: str, code_of: Mapping[str, str]) -> bool:
    return 3 < len(name) <= 30 and name[0].isupper() and not NO_TOWNS.fullmatch(name) and name not in code_of  # noqa: PLR2004 - of letters


def _told(
    sites: Counter[tuple[str, str]], least: int, other: Mapping[tuple[str, str], list[str]]
) -> dict[str, list[str]]:
    """Each name with the countries that it can mean, the likeliest first."""
    by_name: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (name, code), count in sites.items():
        by_name[name][code] += count
    kept = {n: codes for n, codes in by_name.items() if codes.total() >= least or any(key[0] == n for key in other)}
    told = {n: [c for c, count in codes.most_common() if count >= SHARE * codes.total()] for n, codes in kept.items()}
    for name, code in other:
        if code not in told.setdefault(name, []):
            told[name].append(code)
    return told


def _other_names() -> dict[tuple[str, str], list[str]]:
    """What the larger towns are called in other languages, by their name and country."""
    named: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for code, name, others in _names_too():
        if name not in ("country", "region"):
            named[name, code] += others
    for zone, code in _zones():
        told, *others = (Locale.parse(locale).time_zones.get(zone, {}).get("city") for locale in LOCALES)
        name = told or zone.rpartition("/")[2].replace("_", " ")
        named[name, code] += [other for other in others if other and other != name]
    return named


def _zones() -> Iterator[tuple[str, str]]:
    """The time zones that are named for a town, and the country of each."""
    from babel.core import get_global

    for zone, code in get_global("zone_territories").items():
        if "/" in zone and re.fullmatch("[A-Z]{2}", code) and not zone.startswith(("Etc/", "Antarctica/", "Arctic/")):
            yield zone, code


def main(path: str) -> None:
    packed = Path(path).read_bytes()
    lines = (gzip.decompress(packed) if path.endswith(".gz") else packed).decode("utf-8").split("\n")
    table = list(rows(json.loads(line) for line in lines if line.strip()))
    head = "# kind\tcountries it can lie in, likeliest first\tnames, the registry's first"
    TABLE.write_text("\n".join([head, *table]) + "\n", encoding="utf-8", newline="\n")
    print(f"{TABLE.name}: {len(table)} places")


if __name__ == "__main__":
    main(*sys.argv[1:])
